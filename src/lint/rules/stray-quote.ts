import { linesOf } from '../../scenario/scenario.ts';
import { atWord, type CallRule } from '../rule.ts';

export const strayQuote: CallRule = {
  code: 'SC083-stray-quote',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'The words of a cue stand in its line, in every language.',
  because: 'The debrief marks them in the line; words that are not there mark nothing.',
  says: '"{quote}" ({cue}) does not stand in the line "{line}".',
  remedy: 'Copy the words from the line.',
  example: {
    file: 'scam/words.en.yaml',
    good: 'q-lock: lock the seats at half past seven',
    bad: 'q-lock: ▸lock the seats at seven thirty',
  },
  *check({ parsed }) {
    const { scenario, words } = parsed;
    for (const locale of scenario.locales) {
      for (const { id, cues } of linesOf(scenario)) {
        const line = words[locale]?.[id] ?? '';
        for (const { id: cue } of cues) {
          const quote = words[locale]?.[cue] ?? '';
          if (!line.includes(quote)) yield { ...atWord(parsed, locale, cue), values: { quote, cue, line } };
        }
      }
    }
  },
};
