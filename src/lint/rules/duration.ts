import { indexOf } from '../../dialogue/call.ts';
import type { Log } from '../../dialogue/call-event.ts';
import { holds } from '../../dialogue/condition.ts';
import { speakingTime } from '../../dialogue/pacing.ts';
import type { ParsedScenario } from '../../scenario/parse-scenario.ts';
import type { Locale } from '../../scenario/vocabulary.ts';
import { seeded } from '../../training/seeded.ts';
import { runBot, talker } from '../bots.ts';
import type { Graph } from '../explore.ts';
import { pathOf, type Rule } from '../rule.ts';
import { shortest, shortestToEndings } from '../shortest.ts';

const LIMITS = { least: 90, most: 240 } as const;

/** Seconds of speech, replies included, on the quickest way to each ending that is not early. */
export function durations(
  { scenario, words }: ParsedScenario,
  graph: Graph,
  locale: Locale,
): ReadonlyMap<string, number> {
  const { nodes } = indexOf(scenario);
  const text = words[locale] ?? {};
  const best = shortest(graph, (event, _, to) => {
    if (event.type === 'player.checks') return -1;
    const state = graph.states[to];
    const node = state?.position.phase === 'talking' ? nodes.get(state.position.node) : undefined;
    const heard = (node?.lines ?? []).filter((line) => holds(line.when, state?.flags ?? {}));
    const reply = event.type === 'player.chooses' ? speakingTime(text[event.choice] ?? '', locale) : 0;
    return reply + heard.reduce((sum, line) => sum + speakingTime(text[line.id] ?? '', locale, line.mood), 0);
  });
  const full = new Set(scenario.endings.filter((ending) => !ending.early).map((ending) => ending.id));
  return new Map(
    [...shortestToEndings(graph, best)]
      .filter(([id, ms]) => full.has(id) && Number.isFinite(ms))
      .map(([id, ms]) => [id, ms / 1000]),
  );
}

/** Talks tried, and the share of them that must stay below the most. */
const TALKS = 60;
const SHARE = 0.9;

/** Logs of talks to an ending that is not early, replies taken at random and no check made. */
function fullTalks({ scenario, words }: ParsedScenario): readonly Log[] {
  const { endings } = indexOf(scenario);
  return Array.from({ length: TALKS }, (_, seed) =>
    runBot(scenario, words[scenario.language] ?? {}, talker, seeded(seed + 1)),
  ).flatMap((run) =>
    run?.call.position.phase === 'over' && endings.get(run.call.position.ending)?.early === false ? [run.call.log] : [],
  );
}

/** Seconds that nine in ten of the talks stay within, replies included. */
function longTalk({ scenario, words }: ParsedScenario, talks: readonly Log[], locale: Locale): number {
  const { lines } = indexOf(scenario);
  const text = words[locale] ?? {};
  const seconds = talks.map((log) =>
    log.reduce((sum, { event }) => {
      if (event.type === 'player.chooses') return sum + speakingTime(text[event.choice] ?? '', locale) / 1000;
      if (event.type !== 'caller.speaks' && event.type !== 'player.speaks') return sum;
      return sum + speakingTime(text[event.line] ?? '', locale, lines.get(event.line)?.mood) / 1000;
    }, 0),
  );
  return seconds.sort((a, b) => a - b)[Math.floor((seconds.length - 1) * SHARE)] ?? 0;
}

export const duration: Rule = {
  code: 'SC034-duration',
  severity: 'error',
  *check({ parsed, graph }) {
    const talks = fullTalks(parsed);
    for (const locale of parsed.scenario.locales) {
      for (const [ending, seconds] of durations(parsed, graph, locale)) {
        if (seconds < LIMITS.least || seconds > LIMITS.most) {
          yield {
            path: pathOf(parsed.draft, ending),
            message: `the quickest way to "${ending}" takes ${Math.round(seconds)} s by voice in ${locale}; ${LIMITS.least}–${LIMITS.most} s. Lengthen or shorten the way.`,
          };
        }
      }
      const long = longTalk(parsed, talks, locale);
      if (long > LIMITS.most) {
        yield {
          path: ['nodes'],
          message: `one talk in ten to the end takes more than ${Math.round(long)} s by voice in ${locale}; ${LIMITS.most} s. Cut lines or let detours rejoin later.`,
        };
      }
    }
  },
};
