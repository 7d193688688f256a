import type { SetRule } from '../rule.ts';

export const twinNotMutual: SetRule = {
  code: 'SC049-twin-not-mutual',
  scope: 'set',
  severity: 'error',
  floor: 'warning',
  holds: 'Twins name each other.',
  because: 'After one of them the player is offered the other; a one-sided pair would send them to a stranger.',
  says: '"{twin}" has the twin "{theirs}", not "{id}".',
  remedy: 'Let both calls name each other.',
  example: {
    file: 'genuine/call.yaml',
    good: 'twin: sample-scam',
    bad: 'twin: sample-other',
    also: [
      { file: 'scam/call.yaml', good: 'twin: sample-genuine', bad: 'twin: ▸sample-genuine' },
      { file: 'other/call.yaml', good: 'id: sample-scam', bad: 'id: sample-other' },
    ],
  },
  *check(subjects) {
    const byId = new Map(subjects.map(({ parsed }) => [parsed.scenario.id, parsed.scenario]));
    for (const subject of subjects) {
      const { id } = subject.parsed.scenario;
      const twin = subject.twin?.scenario;
      // A twin that names nobody is told of there (SC028), and one that is paired with its like as well (SC050).
      if (!twin || twin.twin === id || !subject.known.ids.has(twin.twin)) continue;
      const third = byId.get(twin.twin);
      if (third?.twin === twin.id && third.truth === twin.truth) continue;
      yield [subject, { path: ['twin'], values: { twin: twin.id, theirs: twin.twin, id } }];
    }
  },
};
