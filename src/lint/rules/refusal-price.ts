import { pathOf, type Rule } from '../rule.ts';

const TURNED_AWAY: readonly string[] = ['declined', 'left', 'refused', 'reported'];

/** Turning an honest caller away costs something real, and says what. */
export const refusalPrice: Rule = {
  code: 'SC030-free-refusal',
  severity: 'error',
  *check({ parsed: { scenario, draft } }) {
    for (const ending of scenario.endings) {
      const path = pathOf(draft, ending.id);
      if (scenario.truth === 'scam' && ending.forfeits > 0)
        yield { path, message: 'nothing is forfeited by turning a scam away. Remove forfeits.' };
      if (scenario.truth === 'genuine' && TURNED_AWAY.includes(ending.outcome)) {
        if (ending.forfeits === 0)
          yield {
            path,
            message: `"${ending.id}" (${ending.outcome}) forfeits nothing; turning an honest caller away costs money. Say how much.`,
          };
        if (ending.price.length === 0)
          yield { path, message: `"${ending.id}" has no price; say what it cost besides money.` };
      }
    }
  },
};
