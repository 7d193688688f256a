import { speakingTime } from '../../dialogue/pacing.ts';
import { isHeard, linesOf } from '../../scenario/scenario.ts';
import { atWord, type CallRule } from '../rule.ts';

/** Longer than about 12 s without a breath or a reaction is a speech, not a call (calls.md); a third is allowed for our estimate. */
const LONGEST_S = 16;

export const breath: CallRule = {
  code: 'SC033-long-line',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: `Nobody speaks for longer than ${LONGEST_S} seconds without a reaction, in any language.`,
  because: 'Real callers pause every few seconds and are answered. A speech gives the caller away as written.',
  says: '"{line}" takes {seconds} s to say in {locale}; {longest} s at most.',
  remedy: 'Break it with a reaction.',
  example: {
    file: 'scam/call.yaml',
    good: 'text: 这班是准点的，改签也从来不用先转钱。',
    bad: 'text: ▸这班是准点的，我给您念一下，明早八点十分长沙起飞，十点整到厦门，您和孩子两张票都在，座位没有动过，登机口看大屏，行李每人二十公斤，改签也从来不用先转钱，再有这种电话您直接挂掉就行。',
  },
  *check({ parsed }) {
    const { scenario, words } = parsed;
    for (const line of linesOf(scenario).filter(isHeard)) {
      for (const locale of scenario.locales) {
        const ms = speakingTime(words[locale]?.[line.id] ?? '', locale, line.mood);
        if (ms <= LONGEST_S * 1000) continue;
        const values = { line: line.id, seconds: Math.ceil(ms / 1000), locale, longest: LONGEST_S };
        yield { ...atWord(parsed, locale, line.id), values };
      }
    }
  },
};
