import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import type { Graph, Move } from './explore.ts';
import { randomTalks } from './random-talks.ts';
import { shortest, shortestToEndings } from './shortest.ts';
import { talkTime } from './talk-time.ts';

/** Seconds of speech, replies included, on the quickest way to each ending that is not early. */
export function quickestTalks(parsed: ParsedScenario, graph: Graph, locale: Locale): ReadonlyMap<string, number> {
  const { heard, reply } = talkTime(parsed, graph, locale);
  const best = shortest(graph, ({ event, to }) => {
    if (event.type === 'player.checks') return -1;
    return (heard[to] ?? 0) + (event.type === 'player.chooses' ? reply(event.choice) : 0);
  });
  const full = fullEndings(parsed);
  return new Map(
    [...shortestToEndings(graph, best)]
      .filter(([id, ms]) => full.has(id) && Number.isFinite(ms))
      .map(([id, ms]) => [id, ms / 1000]),
  );
}

/** Talks tried, and the share of them that must stay within the limit. */
const TALKS = 60;
const SHARE = 0.9;

/** Seconds of speech that nine in ten talks to an ending that is not early stay within, replies taken at random. */
export function longTalk(parsed: ParsedScenario, graph: Graph, locale: Locale): number {
  const full = fullEndings(parsed);
  const { heard, reply } = talkTime(parsed, graph, locale);
  const saying = ({ event }: Move) => (event.type === 'player.chooses' ? reply(event.choice) : 0);
  const lengths = randomTalks(graph, TALKS)
    .filter((moves) => full.has(endOf(graph, moves)))
    .map((moves) => moves.reduce((ms, move) => ms + (heard[move.to] ?? 0) + saying(move), 0))
    .sort((a, b) => a - b);
  return (lengths[Math.floor((lengths.length - 1) * SHARE)] ?? 0) / 1000;
}

function fullEndings({ scenario }: ParsedScenario): ReadonlySet<string> {
  return new Set(scenario.endings.filter((ending) => !ending.early).map((ending) => ending.id));
}

function endOf(graph: Graph, moves: readonly Move[]): string {
  const position = graph.states[moves.at(-1)?.to ?? 0]?.position;
  return position?.phase === 'over' ? position.ending : '';
}
