import { partsOf } from '../../scenario/parts-of.ts';
import { type CallRule, pathOf } from '../rule.ts';

export const reusedId: CallRule = {
  code: 'SC066-reused-id',
  scope: 'call',
  severity: 'error',
  floor: 'error',
  holds: 'A released id keeps naming the same kind of part.',
  because: 'An old log that says "chose this" must not be read as having heard a line. An id is never given twice.',
  says: '"{id}" was the id of a {before} at the last release and is now that of a {now}.',
  remedy: 'Take a new id.',
  example: {
    file: 'scam/call.yaml',
    good: '- id: f-look-any\n        result: inconclusive\n        lines: [{ id: l-look-any,',
    bad: '- id: l-look-any\n        result: inconclusive\n        lines: [{ id: ▸f-look-any,',
    also: [
      { file: 'scam/words.en.yaml', good: '  l-look-any: ', bad: '  f-look-any: ' },
      { file: 'scam/e-left.play', good: '  l-look-any ', bad: '  f-look-any ' },
    ],
  },
  *check({ parsed: { scenario, draft }, known }) {
    const released = known.released[scenario.id] ?? {};
    for (const [id, now] of Object.entries(partsOf(scenario))) {
      // Ids such as "constructor" must not find what every object has.
      const before = Object.hasOwn(released, id) ? released[id] : undefined;
      if (before !== undefined && before !== now)
        yield { path: [...pathOf(draft, id), 'id'], values: { id, before, now } };
    }
  },
};
