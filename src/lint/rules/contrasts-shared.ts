import { CONTRASTS } from '../../scenario/vocabulary.ts';
import { twinToCompare } from '../pair.ts';
import type { CallRule } from '../rule.ts';

/** The debrief lays three pairs of lines side by side, or more. */
const LEAST = 3;

export const contrastsShared: CallRule = {
  code: 'SC053-contrasts',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: `Twins have ${LEAST} topics or more in common under "contrasts".`,
  because: 'The debrief shows, topic by topic, how the honest caller said it and how the false one did.',
  says: '{count} topics in common with the twin; {least} or more. Still without a pair: {unpaired}.',
  remedy: 'Name a line for the same topics in both calls.',
  example: { file: 'genuine/call.yaml', good: 'contrasts:\n  money: l-options-3\n', bad: '▸contrasts:\n' },
  *check(subject) {
    const twin = twinToCompare(subject)?.scenario;
    if (!twin) return;
    const { contrasts } = subject.parsed.scenario;
    const shared = CONTRASTS.filter((topic) => topic in contrasts && topic in twin.contrasts);
    if (shared.length >= LEAST) return;
    const unpaired = CONTRASTS.filter((topic) => topic in contrasts !== topic in twin.contrasts);
    const values = { count: shared.length, least: LEAST, unpaired: unpaired.join(', ') || 'none' };
    yield { path: ['contrasts'], atKey: true, values };
  },
};
