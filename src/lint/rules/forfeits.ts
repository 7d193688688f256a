import { type CallRule, pathOf } from '../rule.ts';

export const forfeits: CallRule = {
  scope: 'call',
  code: 'SC073-forfeits-over-stake',
  severity: 'error',
  floor: 'warning',
  holds: 'No ending forfeits more than the stake.',
  because: 'What a wrong refusal costs is set against the stake, as losses are; both sides weigh the same.',
  says: '"{ending}" forfeits {forfeits} yuan; the stake is {stake}.',
  remedy: 'Mend one of the two sums.',
  example: {
    file: 'genuine/call.yaml',
    good: 'forfeits: 900',
    bad: 'forfeits: ▸1500',
    also: [{ file: 'genuine/e-reported.play', good: 'refused 900', bad: 'refused 1500' }],
  },
  *check({ parsed: { scenario, draft } }) {
    for (const { id, forfeits: sum } of scenario.endings) {
      if (sum > scenario.stake.money)
        yield {
          path: [...pathOf(draft, id), 'forfeits'],
          values: { ending: id, forfeits: sum, stake: scenario.stake.money },
        };
    }
  },
};
