import { played } from '../played.ts';
import type { CallRule } from '../rule.ts';

export const playNamed: CallRule = {
  code: 'SC086-play-misnamed',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'A play is named for the ending it reaches.',
  because: 'The name is how one finds the play of an ending, and how a missing one is noticed.',
  says: 'the play ends at "{reached}", but its file is named "{named}.play".',
  remedy: 'Rename it {reached}.play, or play on to the ending it is named for.',
  example: {
    file: 'scam/e-verified.play',
    good: 'chooses c-nocall-bye\nverdict scam 85\n\nending e-verified',
    bad: 'hangs up\nverdict scam 85\n\n▸ending e-left',
  },
  *check({ parsed, plays }) {
    for (const { file, ending: named, play } of plays) {
      const reached = played(parsed, play).marks?.ending.id;
      if (reached === undefined || reached === named) continue;
      // Where the play itself says how it ends; its first line if it says nothing.
      const line = play.expects.find((one) => one.text.startsWith('ending '))?.line ?? 1;
      yield { place: { file, line, column: 1 }, values: { reached, named } };
    }
  },
};
