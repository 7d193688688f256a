import { moneyAt } from '../money-at.ts';
import type { Rule } from '../rule.ts';

export const stake: Rule = {
  code: 'SC026-over-stake',
  severity: 'error',
  *check({ parsed: { scenario }, graph }) {
    const { most } = moneyAt(scenario, graph);
    if (most > scenario.stake.money) {
      yield {
        path: ['stake', 'money'],
        message: `up to ${Number.isFinite(most) ? most : 'endless'} yuan can be paid; the stake is ${scenario.stake.money}. Lead on after a payment so that it cannot repeat.`,
      };
    }
    const forfeits = Math.max(...scenario.endings.map((ending) => ending.forfeits));
    if (forfeits > scenario.stake.money) {
      yield {
        path: ['stake', 'money'],
        message: `an ending forfeits ${forfeits} yuan; the stake is ${scenario.stake.money}. Mend one of them.`,
      };
    }
  },
};
