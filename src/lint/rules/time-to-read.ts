import { readingTime } from '../../dialogue/pacing.ts';
import { pathOf, type Rule } from '../rule.ts';

/** A timed reply leaves time to read every reply on offer, in each language. */
export const timeToRead: Rule = {
  code: 'SC036-too-little-time',
  severity: 'error',
  *check({ parsed: { scenario, draft, words } }) {
    for (const node of scenario.nodes) {
      if (!node.timed) continue;
      for (const locale of scenario.locales) {
        const needed = Math.ceil(
          node.choices.reduce((sum, choice) => sum + readingTime(words[locale]?.[choice.id] ?? '', locale), 0) / 1000,
        );
        if (node.timed.seconds < needed) {
          yield {
            path: [...pathOf(draft, node.id), 'timed', 'seconds'],
            message: `${node.timed.seconds} s; the replies take ${needed} s to read in ${locale}. Give ${needed} s or more.`,
          };
        }
      }
    }
  },
};
