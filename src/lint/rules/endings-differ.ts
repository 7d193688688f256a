import { moneyAt } from '../money-at.ts';
import type { CallRule } from '../rule.ts';

/** Every call has five endings or more (SC022), and they are to differ in more than their words. */
const LEAST = 5;

export const endingsDiffer: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC025-same-endings',
  severity: 'error',
  floor: 'warning',
  holds: 'At least five endings differ in what was paid, what was given away, what it cost or who was told.',
  because: 'What a player did must show in what became of it. Endings that differ in wording only teach nothing.',
  says: 'Endings that differ in money, information or who was told: {count} of {all}; {least} or more must.',
  remedy: 'Let more of them differ.',
  example: {
    file: 'scam/call.yaml',
    good: 'told: [family, company]',
    bad: 'told: [nobody]',
    also: [
      {
        file: 'scam/call.yaml',
        good: '    early: true\n    told: [police]',
        bad: '    early: true\n    told: [nobody]',
      },
      { file: 'scam/call.yaml', good: 'endings:\n  - id: e-left', bad: '▸endings:\n  - id: e-left' },
    ],
  },
  *check({ parsed: { scenario }, graph }) {
    const reached = moneyAt(scenario, graph);
    const kinds = new Set(
      scenario.endings.map((ending) => {
        const { paid = [], told = [] } = reached.endings.get(ending.id) ?? {};
        return JSON.stringify([paid, told, [...ending.told].sort(), ending.forfeits, ending.recovers]);
      }),
    );
    if (kinds.size < LEAST) {
      const values = { count: kinds.size, all: scenario.endings.length, least: LEAST };
      yield { path: ['endings'], atKey: true, values };
    }
  },
};
