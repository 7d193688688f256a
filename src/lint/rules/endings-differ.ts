import { moneyAt } from '../money-at.ts';
import type { Rule } from '../rule.ts';

const LEAST = 5;

/** Endings differ when money, information or who was told differ; wording does not count. */
export const endingsDiffer: Rule = {
  code: 'SC025-same-endings',
  severity: 'error',
  *check({ parsed: { scenario }, graph }) {
    const reached = moneyAt(scenario, graph);
    const kinds = new Set(
      scenario.endings.map((ending) => {
        const { paid = [], told = [] } = reached.endings.get(ending.id) ?? {};
        return JSON.stringify([paid, told, [...ending.told].sort(), ending.forfeits, ending.recovers]);
      }),
    );
    if (kinds.size < LEAST) {
      yield {
        path: ['endings'],
        message: `${kinds.size} endings differ in money, information or who was told; ${LEAST} or more must. Let more of them differ.`,
      };
    }
  },
};
