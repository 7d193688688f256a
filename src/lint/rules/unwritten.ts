import { everyWord } from '../every-word.ts';
import { atWord, type CallRule } from '../rule.ts';

/** What `new` puts where a text is still to be written. */
export const PLACEHOLDER = /待写|TODO/;
/** In a draft, more of them than this are told as one: in a new frame all texts are still to come. */
const FEW = 5;

export const unwritten: CallRule = {
  code: 'SC089-unwritten',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'Every text is written.',
  because: 'The frame made by “new” stands in for words that are still to come; a player must never meet it.',
  says: '{id} still reads "{text}" ({locale}){more}.',
  remedy: 'Write it.',
  example: {
    file: 'scam/call.yaml',
    good: 'next: ',
    bad: 'next: ▸待写：',
  },
  *check({ parsed }) {
    const { locales, status } = parsed.scenario;
    const left = everyWord(parsed).filter(({ text }) => PLACEHOLDER.test(text));
    for (const locale of locales) {
      const own = left.filter((word) => word.locale === locale);
      const shown = status === 'draft' && own.length > FEW ? 1 : own.length;
      const more = shown < own.length ? `, and so do ${own.length - shown} more` : '';
      for (const { key, text } of own.slice(0, shown))
        yield { ...atWord(parsed, locale, key), values: { id: key, text, locale, more } };
    }
  },
};
