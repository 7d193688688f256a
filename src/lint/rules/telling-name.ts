import type { Locale } from '../../scenario/vocabulary.ts';
import { everyWord } from '../every-word.ts';
import { atWord, type CallRule } from '../rule.ts';

/**
 * Words that judge whoever bears the name. An anti-fraud line and a fraud desk are honest, and a holiday inn has 假 in it, so
 * bare "fraud", "诈骗" and "假" before a day do not count.
 */
const JUDGING: Readonly<Record<Locale, RegExp>> = {
  'zh-CN':
    /骗子|诈骗(?:犯|分子|团伙|电话)|冒充|冒牌|(?<![放请休度暑寒病事年产])假(?![日期条肢])|自称|号称|所谓|疑似|可疑/,
  en: /\b(?:scammers?|scam (?:call|caller|artist)|fraudsters?|crooks?|con ?m[ae]n|impost[eo]rs?|fake|bogus|phon(?:e?y)|so-called|self-styled|supposed(?:ly)?|alleged(?:ly)?|purported(?:ly)?|suspicious|suspected|claim(?:s|ing)? to be|call(?:s|ing) (?:him|her|them)sel(?:f|ves)|says? (?:s?he|they)(?:['’](?:s|re)| is| are)|pretend(?:s|ing)?|pos(?:es|ing) as)\b/i,
};

export const tellingName: CallRule = {
  code: 'SC091-telling-name',
  scope: 'call',
  severity: 'warning',
  floor: 'warning',
  holds: 'The names in the captions and on the ringing phone do not judge: nobody is called fake or self-styled.',
  because:
    'They are read during the call, so such a name gives the answer away. Only the name of `caller` waits for the debrief.',
  says: 'The name "{name}" ({key}, {locale}) says "{word}", and is seen before the verdict.',
  remedy: 'Name them as the player would know them at that moment.',
  example: { file: 'scam/call.yaml', good: 'name: 接过电话的经理', bad: 'name: ▸自称经理的人' },
  *check({ parsed }) {
    for (const { locale, key, text } of everyWord(parsed)) {
      if (key !== 'shown.name' && (!key.startsWith('speaker.') || key === 'speaker.caller')) continue;
      const [word] = JUDGING[locale].exec(text) ?? [];
      if (word !== undefined) yield { ...atWord(parsed, locale, key), values: { name: text, key, locale, word } };
    }
  },
};
