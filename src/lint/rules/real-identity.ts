import { digitRuns } from '../digit-runs.ts';
import { everyWord } from '../every-word.ts';
import { atWord, type CallRule } from '../rule.ts';

/** Chinese identity numbers have 18 places, before 1999 they had 15; bank cards have 16 to 19 (ISO/IEC 7812). */
const LEAST = 15;
const MOST = 19;

export const realIdentity: CallRule = {
  code: 'SC062-real-identity',
  scope: 'call',
  severity: 'error',
  floor: 'error',
  holds: 'No text has an identity number or a card number in full.',
  because: "It may be somebody's, and a trainee should never read one aloud or type it in.",
  says: '"{number}" in {locale} has the {digits} digits of {what}; numbers of {least} to {most} digits are masked.',
  remedy: 'Give the last four only, or mask the rest with •.',
  example: {
    file: 'scam/call.yaml',
    good: 'text: 所谓流水，是转进了陌生人的账户。后面那三千六，你守住了。',
    bad: 'text: ▸所谓流水，是转进了户头 6200 1234 5678 9012。后面那三千六，你守住了。',
  },
  *check({ parsed }) {
    for (const { locale, key, text } of everyWord(parsed)) {
      for (const { text: number, digits, harmless } of digitRuns(text)) {
        if (harmless || digits.length < LEAST || digits.length > MOST) continue;
        const what = digits.length === 15 || digits.length === 18 ? 'an identity number' : 'a bank card';
        const values = { number, locale, digits: digits.length, what, least: LEAST, most: MOST };
        yield { ...atWord(parsed, locale, key), values };
      }
    }
  },
};
