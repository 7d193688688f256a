import { type CallRule, pathOf } from '../rule.ts';
import { isTurnedAway } from '../turned-away.ts';

export const refusalPrice: CallRule = {
  code: 'SC030-free-refusal',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'Turning an honest caller away costs the player money.',
  because: 'If hanging up were free, hanging up on everybody would be the best strategy, and nothing would be learned.',
  says: '"{ending}" ({outcome}) forfeits nothing, in a genuine call.',
  remedy: 'Say under "forfeits" how many yuan it cost.',
  example: {
    file: 'genuine/call.yaml',
    good: 'forfeits: 900',
    bad: 'forfeits: ▸0',
    also: [{ file: 'genuine/e-reported.play', good: 'refused 900', bad: 'refused 0' }],
  },
  *check({ parsed: { scenario, draft } }) {
    if (scenario.truth !== 'genuine') return;
    for (const ending of scenario.endings.filter(isTurnedAway)) {
      if (ending.forfeits === 0)
        yield {
          path: [...pathOf(draft, ending.id), 'forfeits'],
          values: { ending: ending.id, outcome: ending.outcome },
        };
    }
  },
};
