import { twinToCompare } from '../pair.ts';
import type { CallRule } from '../rule.ts';

export const sameTruth: CallRule = {
  code: 'SC050-same-truth',
  scope: 'call',
  severity: 'error',
  floor: 'error',
  holds: 'Of two twins one is a scam and the other genuine.',
  because: 'Half of all calls are honest: a pair of scams teaches people to hang up on everybody.',
  says: 'this call and its twin "{twin}" are both {truth}.',
  remedy: 'Pair it with a call of the other truth.',
  example: {
    file: 'scam/call.yaml',
    good: 'twin: sample-genuine',
    bad: 'twin: ▸sample-other',
    also: [
      { file: 'other/call.yaml', good: 'id: sample-scam', bad: 'id: sample-other' },
      { file: 'other/call.yaml', good: 'twin: sample-genuine', bad: 'twin: sample-scam' },
    ],
  },
  *check(subject) {
    const { scenario } = subject.parsed;
    const twin = twinToCompare(subject)?.scenario;
    if (twin?.truth === scenario.truth) yield { path: ['twin'], values: { twin: twin.id, truth: twin.truth } };
  },
};
