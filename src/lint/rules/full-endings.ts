import type { CallRule } from '../rule.ts';

/** One where the caller wins and one where they do not. */
const LEAST = 2;

export const fullEndings: CallRule = {
  scope: 'call',
  code: 'SC072-too-few-full-endings',
  severity: 'error',
  floor: 'warning',
  holds: 'At least two endings are not early: the story is told to its end in more than one way.',
  because: 'If only one way leads to the end, whoever hears the caller out knows how it comes out.',
  says: 'Endings that are not early: {count}; a call has {least} or more.',
  remedy: 'Tell the story to its end in another way too.',
  example: {
    file: 'scam/call.yaml',
    good: 'outcome: lost-some\n',
    bad: 'outcome: lost-some\n    early: true\n',
    also: [
      { file: 'scam/call.yaml', good: 'outcome: recovered\n', bad: 'outcome: recovered\n    early: true\n' },
      { file: 'scam/call.yaml', good: 'endings:\n  - id: e-left', bad: '▸endings:\n  - id: e-left' },
    ],
  },
  *check({ parsed: { scenario } }) {
    const count = scenario.endings.filter((ending) => !ending.early).length;
    if (count < LEAST) yield { path: ['endings'], atKey: true, values: { count, least: LEAST } };
  },
};
