import { linesOf } from '../../scenario/scenario.ts';
import { SPOKEN } from '../../speech/spoken.ts';
import type { CallRule } from '../rule.ts';
import { whereSaid } from '../where-said.ts';

export const unsettledReading: CallRule = {
  code: 'SC103-unsettled-reading',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds:
    'It is settled how every line is said in each language: its numbers, letters and symbols, and words with several readings.',
  because: 'Else the voice guesses, and reads a hotline as a sum or 还款 as if the money were still to come.',
  says: 'in {locale} nobody has settled how "{line}" is said: {pieces}.',
  remedy: 'Enter the word into assets/voices/lexicon.{locale}.yaml, or give the line a "say".',
  example: {
    file: 'scam/call.yaml',
    good: 'text: 这班是准点的，改签也从来不用先转钱。',
    bad: 'text: ▸这班是准点的，行李重也不用先转钱。',
  },
  *check({ parsed, known }) {
    const { scenario, words, say } = parsed;
    for (const locale of scenario.locales) {
      const lexicon = known.lexicons[locale];
      // Where no lexicon is known nothing is settled, which says nothing about the lines.
      if (Object.keys(lexicon).length === 0) continue;
      for (const { id } of linesOf(scenario)) {
        const { unsettled } = SPOKEN[locale](say[locale]?.[id] ?? words[locale]?.[id] ?? '', lexicon);
        if (unsettled.length === 0) continue;
        const pieces = [...new Set(unsettled.map(({ piece, why }) => `${piece} (${why})`))].join(', ');
        yield { ...whereSaid(parsed, locale, id), values: { line: id, locale, pieces } };
      }
    }
  },
};
