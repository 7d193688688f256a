import { everyWord } from '../every-word.ts';
import { atWord, type CallRule } from '../rule.ts';

/** Endings under which addresses of web and mail are bought; two letters in front of them are enough for a name, one in a short link. */
const ENDINGS =
  'com|cn|net|org|gov|edu|top|xyz|vip|cc|io|info|app|shop|site|club|online|store|link|me|co|uk|us|eu|hk|tw|sg|jp|biz|tv|wang|ltd|fun|work|live|pro|icu|mobi|asia|dev|ai|pay|bank|ly|gl|im|travel|ru|de|kr|ca';
const ADDRESS = new RegExp(
  `[a-z][a-z+]*://[^\\s，。、；）》”]+|[\\w.+-]+@[\\w•-]+(?:\\.[\\w•-]+)+|(?<![\\w•.-])(?:[\\w•-]{2,}|[a-z](?=\\.(?:cn|co|im)\\b))(?:\\.[\\w•-]+)*\\.(?:${ENDINGS})(?![\\w•-])(?:/[\\w•./?=&%-]*)?`,
  'gi',
);
/** Kept by RFC 2606 and RFC 6761 for examples and tests: nobody can own them. */
const RESERVED = /\.(example|test|invalid)\b|\bexample\.(com|net|org)\b/i;

export const realAddress: CallRule = {
  code: 'SC061-real-address',
  scope: 'call',
  severity: 'error',
  floor: 'error',
  holds: 'An address of web or mail is masked, or ends in .example, .test or .invalid.',
  because: 'An invented address can be bought the day after, and players do type them in.',
  says: '"{address}" in {locale} could be somebody\'s.',
  remedy: 'Mask it like "pai-•••.••", or end it in .example.',
  example: {
    file: 'scam/call.yaml',
    good: 'text: 【岚翼航空】唐女士，您的航班已取消。改签单LY-0926。补偿¥600，今晚有效。',
    bad: 'text: ▸【岚翼航空】唐女士，您的航班已取消。改签单LY-0926。补偿¥600，今晚有效：lanyi-gaiqian.com',
  },
  *check({ parsed }) {
    for (const { locale, key, text } of everyWord(parsed)) {
      for (const [address] of text.normalize('NFKC').matchAll(ADDRESS)) {
        if (address.includes('•') || RESERVED.test(address)) continue;
        yield { ...atWord(parsed, locale, key), values: { address, locale } };
      }
    }
  },
};
