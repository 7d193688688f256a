import { consequenceOf } from '../consequence.ts';
import { type CallRule, pathOf } from '../rule.ts';

export const idleSilence: CallRule = {
  scope: 'call',
  code: 'SC077-silence-is-a-choice',
  severity: 'warning',
  floor: 'warning',
  holds: 'Where the time to answer runs out, silence does something other than every reply.',
  because: 'A time limit presses only if letting it run out means something.',
  says: 'At "{node}" silence leads to "{goes}" and does the same as each of the {count} replies.',
  remedy: 'Let silence lead elsewhere, let a reply differ, or drop the time limit.',
  example: {
    file: 'genuine/call.yaml',
    good: '我再跟热线核一下。, stance: verify, set: { step: late }, goes: n-hotline }',
    bad: '我再跟热线核一下。, stance: verify, set: { step: late }, goes: n-hotline }\n    ▸timed: { seconds: 12, set: { step: late }, goes: n-hotline }',
    also: [
      {
        file: 'genuine/call.yaml',
        good: '不等他了，先改。, stance: comply, set: { step: late }, goes: n-app }',
        bad: '不等他了，先改。, stance: comply, set: { step: late }, goes: n-hotline }',
      },
    ],
  },
  *check({ parsed: { scenario, draft } }) {
    for (const { id, choices, timed } of scenario.nodes) {
      if (!timed || choices.some((choice) => consequenceOf(choice) !== consequenceOf(timed))) continue;
      const values = { node: id, goes: timed.goes, count: choices.length };
      yield { path: [...pathOf(draft, id), 'timed'], atKey: true, values };
    }
  },
};
