import type { Scenario } from '../../scenario/scenario.ts';
import { numbersIn, sumsIn } from '../amounts.ts';
import { atWord, type CallRule } from '../rule.ts';

export const amountsAgree: CallRule = {
  code: 'SC060-amounts-differ',
  scope: 'call',
  severity: 'warning',
  floor: 'warning',
  holds: 'A sum of money in a text message, an ending or a price is the same in every language.',
  because: 'Odd exact amounts are cues, and the ledger counts in them. A slip of the pen makes two different calls.',
  says: '{locale} has ¥{sum}, which the original does not: "{original}".',
  remedy: 'Write the sum of the original.',
  example: {
    file: 'scam/words.en.yaml',
    good: 's-case: "[Lanyi Air] Ms Tang, your flight is cancelled. Change number LY-0926. ¥600 to claim, tonight only."',
    bad: 's-case: ▸"[Lanyi Air] Ms Tang, your flight is cancelled. Change number LY-0926. ¥900 to claim, tonight only."',
  },
  *check({ parsed }) {
    const { scenario, words } = parsed;
    for (const locale of scenario.locales.filter((one) => one !== scenario.language)) {
      for (const key of keysReadOut(scenario)) {
        const original = words[scenario.language]?.[key] ?? '';
        const told = numbersIn(original);
        // Only what the translation writes in digits is held: the original may say it in words, and some say it shorter.
        const sum = sumsIn(words[locale]?.[key] ?? '').find((one) => !told.has(one));
        if (sum !== undefined) yield { ...atWord(parsed, locale, key), values: { locale, sum, original } };
      }
    }
  },
};

/** What the player reads rather than hears: there sums stand in digits. */
function keysReadOut({ nodes, endings }: Scenario): readonly string[] {
  return [
    ...nodes.flatMap(({ sms }) => sms ?? []),
    ...endings.flatMap(({ id, price }) => [
      `${id}.title`,
      id,
      ...price.flatMap((one) => [`${one}.what`, `${one}.detail`]),
    ]),
  ];
}
