import { sayNearest } from '../../scenario/nearest.ts';
import type { CallRule } from '../rule.ts';

export const twinMissing: CallRule = {
  code: 'SC028-twin-missing',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'A call names a twin that exists.',
  because:
    'Every call is judged against the one that sounds just like it; without its twin the debrief has nothing to lay beside it.',
  says: '"{twin}" is the id of no scenario; nearest: {nearest}.',
  remedy: 'Write the twin or mend the id.',
  example: { file: 'scam/call.yaml', good: 'twin: sample-genuine', bad: 'twin: ▸sample-genuin' },
  *check({ parsed: { scenario }, twin, known }) {
    // A twin whose file cannot be read is told of there; it is not missing.
    if (twin || known.ids.has(scenario.twin)) return;
    const others = new Set([...known.ids].filter((id) => id !== scenario.id));
    yield { path: ['twin'], values: { twin: scenario.twin, nearest: sayNearest(scenario.twin, others) } };
  },
};
