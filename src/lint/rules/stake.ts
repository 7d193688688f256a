import { mostPaid } from '../most-paid.ts';
import type { CallRule } from '../rule.ts';

export const stake: CallRule = {
  scope: 'call',
  code: 'SC026-over-stake',
  severity: 'error',
  floor: 'warning',
  holds: 'No way of playing pays more than the stake, and no payment can be made twice.',
  because: 'The ledger sets what was lost against the stake; a sum beyond it would make losses look like mistakes.',
  says: 'Up to {most} yuan can be paid; the stake is {stake}.',
  remedy: 'Lead on after a payment so that it cannot repeat, or raise the stake.',
  example: {
    file: 'scam/call.yaml',
    good: '都到这步了，转吧。, stance: comply, pays: 3600,',
    bad: '都到这步了，转吧。, stance: comply, pays: 4600,',
    also: [{ file: 'scam/call.yaml', good: 'stake: { money: 4800,', bad: 'stake: { money: ▸4800,' }],
  },
  *check({ parsed: { scenario }, graph }) {
    const most = mostPaid(graph).reduce((a, b) => Math.max(a, b), 0);
    if (most <= scenario.stake.money) return;
    const values = { most: Number.isFinite(most) ? most : 'endlessly many', stake: scenario.stake.money };
    yield { path: ['stake', 'money'], values };
  },
};
