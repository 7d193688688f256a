import { holds } from '../dialogue/condition.ts';
import { speakingTime } from '../dialogue/pacing.ts';
import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import type { Graph } from './explore.ts';

/** Seconds by voice for a call to its end, from a quick one to nine talks in ten (calls.md: half of real ones last 68–150 s). */
export const TALK_SECONDS = { least: 90, most: 240 } as const;

/** How long a call takes by voice in one language, in ms. */
export interface TalkTime {
  /** All that is heard on entering each state. */
  readonly heard: readonly number[];
  /** Saying a reply, by its id. */
  readonly reply: (choice: string) => number;
}

const known = new WeakMap<Graph, Map<Locale, TalkTime>>();

/** Remembered with the graph: two rules ask for it, and measuring each line again would cost more than the walk. */
export function talkTime({ scenario, words }: ParsedScenario, graph: Graph, locale: Locale): TalkTime {
  const before = known.get(graph)?.get(locale);
  if (before) return before;
  const text = words[locale] ?? {};
  const lines = new Map(
    scenario.nodes.map((node) => [
      node.id,
      node.lines.map((line) => ({ when: line.when, ms: speakingTime(text[line.id] ?? '', locale, line.mood) })),
    ]),
  );
  const replies = new Map<string, number>();
  const time: TalkTime = {
    heard: graph.states.map(({ position, flags }) => {
      let ms = 0;
      if (position.phase === 'talking')
        for (const line of lines.get(position.node) ?? []) if (holds(line.when, flags)) ms += line.ms;
      return ms;
    }),
    reply: (choice) => {
      let ms = replies.get(choice);
      if (ms === undefined) {
        ms = speakingTime(text[choice] ?? '', locale);
        replies.set(choice, ms);
      }
      return ms;
    },
  };
  const times = known.get(graph) ?? new Map<Locale, TalkTime>();
  known.set(graph, times.set(locale, time));
  return time;
}
