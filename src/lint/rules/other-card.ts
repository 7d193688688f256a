import { twinToCompare } from '../pair.ts';
import type { CallRule } from '../rule.ts';

export const otherCard: CallRule = {
  code: 'SC051-other-card',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'Twins put the player in the same shoes.',
  because:
    'The card says what the player has pending and holds. With another card the two calls could be told apart by it.',
  says: 'the player is "{you}" here, and "{theirs}" in the twin "{twin}".',
  remedy: 'Give both calls the same person.',
  example: { file: 'genuine/call.yaml', good: 'you: tang-yawen', bad: 'you: ▸tang-yawen-sister' },
  *check(subject) {
    const { you } = subject.parsed.scenario;
    const twin = twinToCompare(subject)?.scenario;
    if (twin && twin.you !== you) yield { path: ['you'], values: { you, theirs: twin.you, twin: twin.id } };
  },
};
