import { played } from '../played.ts';
import type { CallRule } from '../rule.ts';

export const playBroken: CallRule = {
  code: 'SC085-play-broken',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'Every play can be played to its end and earns the marks written in it.',
  because: 'The marks are a promise to the player. When the call or the score changes, this is where it shows.',
  says: '{fault}',
  remedy: 'The first fault of a play comes first: later ones often follow from it.',
  example: {
    file: 'scam/e-left.play',
    good: 'flags 0 right, 1 wrong, 0 missed',
    bad: '▸flags 1 right, 0 wrong, 0 missed',
  },
  *check({ parsed, plays }) {
    for (const { file, play } of plays) {
      for (const fault of played(parsed, play).faults)
        yield { place: { file, line: fault.line, column: 1 }, values: { fault: fault.message } };
    }
  },
};
