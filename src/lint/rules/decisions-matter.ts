import { consequenceOf } from '../consequence.ts';
import type { CallRule } from '../rule.ts';

export const decisionsMatter: CallRule = {
  scope: 'call',
  code: 'SC024-empty-decisions',
  severity: 'error',
  floor: 'warning',
  holds: 'At least half of the nodes with replies have replies that do different things.',
  because: 'Players soon notice when all answers come to the same, and then they stop listening.',
  says: '{count} of {all} decisions change what follows; half of them must.',
  remedy: 'Let more replies lead apart.',
  example: {
    file: 'genuine/call.yaml',
    good: '好，四位你记一下。, stance: comply, goes: n-seats }',
    bad: '好，四位你记一下。, stance: comply, goes: n-noid }',
    also: [
      {
        file: 'genuine/call.yaml',
        good: '就要上午那班。, stance: comply, set: { step: told }, goes: n-push }',
        bad: '就要上午那班。, stance: comply, set: { step: told }, goes: n-later }',
      },
      {
        file: 'genuine/call.yaml',
        good: '我想想哪班合适。, stance: stall, set: { step: told, slow: true }',
        bad: '我想想哪班合适。, stance: stall, set: { step: told }',
      },
      {
        file: 'genuine/call.yaml',
        good: '点开了，有改签两个字。, stance: comply, goes: n-code }',
        bad: '点开了，有改签两个字。, stance: comply, goes: n-nolink }',
      },
      {
        file: 'genuine/call.yaml',
        good: '我自己填好了。, stance: comply, goes: n-confirm }',
        bad: '我自己填好了。, stance: comply, goes: n-keep }',
      },
      {
        file: 'genuine/call.yaml',
        good: '不等他了，先改。, stance: comply, set: { step: late }, goes: n-app }',
        bad: '不等他了，先改。, stance: comply, set: { step: late }, goes: n-hotline }',
      },
      {
        file: 'genuine/call.yaml',
        good: '算了，跟你办也一样。, stance: comply, set: { step: late }, goes: n-app }',
        bad: '算了，跟你办也一样。, stance: comply, set: { step: late }, goes: n-hotline }',
      },
      {
        file: 'genuine/call.yaml',
        good: '好，接着改。, stance: comply, goes: n-app }',
        bad: '好，接着改。, stance: comply, goes: n-hurry }',
      },
      {
        file: 'genuine/call.yaml',
        good: '还是算了，我退票吧。, stance: refuse, goes: e-left }',
        bad: '还是算了，我退票吧。, stance: refuse, goes: n-hurry }',
      },
      { file: 'genuine/call.yaml', good: 'nodes:\n', bad: '▸nodes:\n' },
      { file: 'genuine/e-done.play', good: '  l-seats-1 ', bad: '  l-noid-1\n  l-seats-1 ' },
      { file: 'genuine/e-evening.play', good: '  l-seats-1 ', bad: '  l-noid-1\n  l-seats-1 ' },
      { file: 'genuine/e-left.play', good: '  l-seats-1 ', bad: '  l-noid-1\n  l-seats-1 ' },
      { file: 'genuine/e-checked.play', good: '  l-push-1 ', bad: '  l-later-1\n  l-push-1 ' },
      { file: 'genuine/e-done.play', good: '  l-push-1 ', bad: '  l-later-1\n  l-push-1 ' },
      { file: 'genuine/e-left.play', good: '  l-push-1 ', bad: '  l-later-1\n  l-push-1 ' },
      { file: 'genuine/e-reported.play', good: '  l-push-1 ', bad: '  l-later-1\n  l-push-1 ' },
      { file: 'genuine/e-checked.play', good: '  l-code-1 ', bad: '  l-nolink-1\n  l-nolink-2\n  l-code-1 ' },
      { file: 'genuine/e-done.play', good: '  l-code-1 ', bad: '  l-nolink-1\n  l-nolink-2\n  l-code-1 ' },
      { file: 'genuine/e-checked.play', good: '  l-confirm-1 ', bad: '  l-keep-1\n  l-keep-2\n  l-confirm-1 ' },
      { file: 'genuine/e-evening.play', good: '  l-confirm-1 ', bad: '  l-keep-1\n  l-keep-2\n  l-confirm-1 ' },
    ],
  },
  *check({ parsed: { scenario } }) {
    const deciding = scenario.nodes.filter((node) => node.choices.length > 0);
    const count = deciding.filter((node) => new Set(node.choices.map(consequenceOf)).size > 1).length;
    if (count * 2 < deciding.length) yield { path: ['nodes'], atKey: true, values: { count, all: deciding.length } };
  },
};
