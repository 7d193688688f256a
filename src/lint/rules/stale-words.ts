import { hashOf } from '../../scenario/parse-scenario.ts';
import { atWord, type CallRule } from '../rule.ts';

export const staleWords: CallRule = {
  code: 'SC058-stale-words',
  scope: 'call',
  severity: 'warning',
  floor: 'off',
  holds: 'A translation was made from the words that stand in the call now.',
  because: 'When the original is reworded the other language keeps playing the old call, and nobody notices.',
  says: '"{key}" in {locale} was translated before its original became "{original}".',
  remedy: 'Read the two together, then run "accept".',
  example: {
    file: 'scam/call.yaml',
    good: 'text: 在你们App里点不行吗？',
    bad: 'text: 我到你们柜台去点行不行？',
    also: [
      {
        file: 'scam/words.en.yaml',
        good: "c-share-own: Can't I do that in your app?",
        bad: "c-share-own: ▸Can't I do that in your app?",
      },
    ],
  },
  *check({ parsed, known }) {
    const { scenario, words } = parsed;
    for (const locale of scenario.locales) {
      const from = known.translated[scenario.id]?.[locale] ?? {};
      for (const [key, hash] of Object.entries(from)) {
        const original = words[scenario.language]?.[key];
        // A word that is gone or new is told by the parser, as an orphan or as missing.
        if (original === undefined || hashOf(original) === hash) continue;
        yield { ...atWord(parsed, locale, key), values: { key, locale, original } };
      }
    }
  },
};
