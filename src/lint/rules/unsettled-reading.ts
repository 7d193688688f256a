import type { ParsedScenario } from '../../scenario/parse-scenario.ts';
import { linesOf } from '../../scenario/scenario.ts';
import type { Locale } from '../../scenario/vocabulary.ts';
import { spokenEn } from '../../speech/spoken-en.ts';
import type { Lexicon, SpokenForm } from '../../speech/spoken-form.ts';
import { spokenZh } from '../../speech/spoken-zh.ts';
import { atWord, type CallRule, pathOf } from '../rule.ts';

const SPOKEN: Readonly<Record<Locale, (text: string, lexicon: Lexicon) => SpokenForm>> = {
  'zh-CN': spokenZh,
  en: spokenEn,
};

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

/** Where it stands how a line is said: its `say` if it has one, else its words. */
function whereSaid(parsed: ParsedScenario, locale: Locale, id: string): ReturnType<typeof atWord> {
  const { scenario, draft, overlays, say } = parsed;
  if (say[locale]?.[id] === undefined) return atWord(parsed, locale, id);
  if (locale === scenario.language) return { path: [...pathOf(draft, id), 'say'] };
  const overlay = overlays.find(({ file }) => file.endsWith(`words.${locale}.yaml`));
  return overlay ? { place: { file: overlay.file, ...overlay.place(['say', id]) } } : { path: [] };
}
