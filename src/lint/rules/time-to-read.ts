import { readingTime } from '../../dialogue/pacing.ts';
import { type CallRule, pathOf } from '../rule.ts';

export const timeToRead: CallRule = {
  code: 'SC036-too-little-time',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'A timed moment leaves time to read every reply, in every language.',
  because: 'Pressure should come from the caller, not from a clock that a slow reader cannot win against.',
  says: '{seconds} s to answer; the replies take {needed} s to read in {locale}.',
  remedy: 'Give that many seconds or shorten the replies.',
  example: {
    file: 'scam/call.yaml',
    good: 'timed: { seconds: 12, goes: n-busy }',
    bad: 'timed: { seconds: ▸6, goes: n-busy }',
  },
  *check({ parsed: { scenario, draft, words } }) {
    for (const node of scenario.nodes) {
      const { timed } = node;
      if (!timed) continue;
      const needs = scenario.locales.map((locale) => {
        const ms = node.choices.reduce((sum, choice) => sum + readingTime(words[locale]?.[choice.id] ?? '', locale), 0);
        return { locale, needed: Math.ceil(ms / 1000) };
      });
      // Told once a node, for the language that needs longest.
      const most = needs.reduce((a, b) => (b.needed > a.needed ? b : a));
      if (timed.seconds < most.needed)
        yield { path: [...pathOf(draft, node.id), 'timed', 'seconds'], values: { seconds: timed.seconds, ...most } };
    }
  },
};
