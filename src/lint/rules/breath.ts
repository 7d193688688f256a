import { speakingTime } from '../../dialogue/pacing.ts';
import { isHeard, linesOf } from '../../scenario/scenario.ts';
import { pathOf, type Rule } from '../rule.ts';

/** Longer than about 12 s without a breath or a reaction is a speech, not a call (calls.md); a third is allowed for our estimate. */
const LONGEST_MS = 16_000;

export const breath: Rule = {
  code: 'SC033-long-line',
  severity: 'error',
  *check({ parsed: { scenario, draft, words } }) {
    for (const line of linesOf(scenario).filter(isHeard)) {
      for (const locale of scenario.locales) {
        const ms = speakingTime(words[locale]?.[line.id] ?? '', locale, line.mood);
        if (ms > LONGEST_MS)
          yield {
            path: pathOf(draft, line.id),
            message: `"${line.id}" takes ${Math.round(ms / 1000)} s to say in ${locale}; ${LONGEST_MS / 1000} s at most. Break it with a reaction.`,
          };
      }
    }
  },
};
