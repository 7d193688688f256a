import { brandsIn } from '../brands.ts';
import { everyWord } from '../every-word.ts';
import { atWord, type CallRule } from '../rule.ts';

export const realBrand: CallRule = {
  code: 'SC063-real-brand',
  scope: 'call',
  severity: 'error',
  floor: 'error',
  holds: 'Firms are invented: no text names a real bank, way to pay, courier, broker, shop or chat.',
  because: "A scam told in a real firm's name slanders it, and a real name teaches trust in a name.",
  says: '"{brand}" in {locale} is a real firm\'s name.',
  remedy: 'Invent a name, or say what it is: "the chat app", "your bank".',
  example: { file: 'scam/call.yaml', good: 'how: 在网上搜一下这个来电号码', bad: 'how: ▸在微信里搜一下这个来电号码' },
  *check({ parsed }) {
    for (const { locale, key, text } of everyWord(parsed)) {
      for (const brand of brandsIn(text, locale)) yield { ...atWord(parsed, locale, key), values: { brand, locale } };
    }
  },
};
