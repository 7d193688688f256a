import { everyWord } from '../every-word.ts';
import { atWord, type CallRule } from '../rule.ts';

/** What `new` puts where a text is still to be written. */
const PLACEHOLDER = /待写|TODO/;

export const unwritten: CallRule = {
  code: 'SC089-unwritten',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'Every text is written.',
  because: 'The frame made by “new” stands in for words that are still to come; a player must never meet it.',
  says: '{id} still reads "{text}" ({locale}).',
  remedy: 'Write it.',
  example: {
    file: 'scam/call.yaml',
    good: 'next: ',
    bad: 'next: ▸待写：',
  },
  *check({ parsed }) {
    for (const { locale, key, text } of everyWord(parsed)) {
      if (PLACEHOLDER.test(text)) yield { ...atWord(parsed, locale, key), values: { id: key, text, locale } };
    }
  },
};
