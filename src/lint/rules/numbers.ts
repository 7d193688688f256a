import { digitRuns } from '../digit-runs.ts';
import { everyWord } from '../every-word.ts';
import { atWord, type CallRule } from '../rule.ts';

/** Official lines that may be shown because they are the right answer (response.md). */
const OFFICIAL: readonly string[] = ['96110', '12381'];
/** A code in a text message has six digits; anything longer reads like a telephone number. */
const LONGEST = 6;
/** Fifteen digits and more are cards and identity numbers, which have a rule of their own (SC062). */
const SHORTEST_CARD = 15;
const LONGEST_CARD = 19;
/** Chinese service numbers have five digits and begin so; all of them are somebody's. */
const SERVICE_NUMBER = /^(95|96|10|12)\d{3}$/;
/** Kept for fiction: London and mobile numbers by the British regulator, 555-01xx by the North American one (response.md). */
const FICTION = /^(44|0)?(20 ?7946 ?0\d{3}|7700 ?900\d{3})$|555[- ]?01\d{2}$/;

export const numbers: CallRule = {
  code: 'SC032-real-number',
  scope: 'call',
  severity: 'error',
  floor: 'error',
  holds: 'No text has a telephone number in full, unless it is kept for fiction or an official line.',
  because: 'Whatever a writer makes up belongs to somebody, and some players will ring it.',
  says: '"{number}" in {locale} looks real: {digits} digits; {longest} at most, and no service number.',
  remedy: 'Mask it like "+86 571 •••• 0142".',
  example: {
    file: 'scam/call.yaml',
    good: 'how: 自己从行程单上找到的航空公司热线',
    bad: 'how: ▸行程单上的航空公司热线 4008 210 033',
  },
  *check({ parsed }) {
    for (const { locale, key, text } of everyWord(parsed)) {
      for (const { text: number, digits, harmless } of digitRuns(text)) {
        if (harmless || OFFICIAL.includes(digits) || FICTION.test(number.replaceAll('-', ' '))) continue;
        const isPhone = digits.length > LONGEST && (digits.length < SHORTEST_CARD || digits.length > LONGEST_CARD);
        if (!isPhone && !SERVICE_NUMBER.test(number)) continue;
        yield { ...atWord(parsed, locale, key), values: { number, locale, digits: digits.length, longest: LONGEST } };
      }
    }
  },
};
