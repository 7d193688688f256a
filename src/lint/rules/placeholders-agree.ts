import { placeholdersIn } from '../placeholders.ts';
import { atWord, type CallRule } from '../rule.ts';

export const placeholdersAgree: CallRule = {
  code: 'SC059-placeholders',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'Masked numbers and places to be filled are the same in every language.',
  because: 'A number that differs by language is a mistake a player may take for a cue.',
  says: '{locale} has {theirs}; the original has {ours}.',
  remedy: 'Copy them from the original.',
  example: { file: 'scam/words.en.yaml', good: 's-case.from: "106•••• 2068"', bad: 's-case.from: ▸"106•••• 2086"' },
  *check({ parsed }) {
    const { scenario, words } = parsed;
    for (const locale of scenario.locales.filter((one) => one !== scenario.language)) {
      for (const [key, original] of Object.entries(words[scenario.language] ?? {})) {
        const ours = list(original);
        const theirs = list(words[locale]?.[key] ?? '');
        if (ours !== theirs) yield { ...atWord(parsed, locale, key), values: { locale, ours, theirs } };
      }
    }
  },
};

function list(text: string): string {
  return (
    placeholdersIn(text)
      .map((one) => `"${one}"`)
      .join(', ') || 'none'
  );
}
