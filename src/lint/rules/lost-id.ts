import { nearest } from '../../scenario/nearest.ts';
import { partsOf } from '../../scenario/parts-of.ts';
import type { CallRule } from '../rule.ts';

export const lostId: CallRule = {
  code: 'SC065-lost-id',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'An id that was released is still there.',
  because: 'Saved calls, results and plays are kept by id. One that is gone breaks every log that has it.',
  says: 'the {kind} "{id}" of the last release is gone; the nearest now is "{nearest}".',
  remedy: 'Give the part its old id back.',
  example: {
    file: 'scam/call.yaml',
    good: '- id: f-look-any',
    bad: '- id: f-look-up',
    also: [{ file: 'scam/call.yaml', good: 'id: sample-scam', bad: 'id: ▸sample-scam' }],
  },
  *check({ parsed: { scenario }, known }) {
    const now = partsOf(scenario);
    for (const [id, kind] of Object.entries(known.released[scenario.id] ?? {})) {
      if (Object.hasOwn(now, id)) continue;
      const alike = Object.entries(now).flatMap(([one, its]) => (its === kind ? [one] : []));
      // What is gone has no place; it is told at the head of its call.
      yield { path: ['id'], values: { kind, id, nearest: nearest(id, new Set(alike)) } };
    }
  },
};
