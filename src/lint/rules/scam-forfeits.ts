import { type CallRule, pathOf } from '../rule.ts';

export const scamForfeits: CallRule = {
  code: 'SC082-scam-forfeits',
  scope: 'call',
  severity: 'error',
  floor: 'error',
  holds: 'Nothing is forfeited by turning a scam away.',
  because: 'The ledger would reproach the player for doing the right thing.',
  says: '"{ending}" forfeits {forfeits} yuan, in a scam; 0 at most.',
  remedy: 'Remove "forfeits".',
  example: { file: 'scam/call.yaml', good: '    recovers: 700\n', bad: '    recovers: 700\n    forfeits: ▸100\n' },
  *check({ parsed: { scenario, draft } }) {
    if (scenario.truth !== 'scam') return;
    for (const { id, forfeits } of scenario.endings) {
      if (forfeits > 0) yield { path: [...pathOf(draft, id), 'forfeits'], values: { ending: id, forfeits } };
    }
  },
};
