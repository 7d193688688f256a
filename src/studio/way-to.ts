import { startCall } from '../dialogue/call.ts';
import type { CallEvent, Entry, Log } from '../dialogue/call-event.ts';
import { speakingTime } from '../dialogue/pacing.ts';
import { pendingLines, speaks } from '../dialogue/spoken.ts';
import type { Graph } from '../lint/explore.ts';
import type { Scenario, Words } from '../scenario/scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';

/** Fewest moves from the first ring to a node, or to the first ring itself; null when no path leads there. */
function movesTo(graph: Graph, node: string): readonly CallEvent[] | null {
  const came = new Map<number, { readonly from: number; readonly event: CallEvent } | null>([[0, null]]);
  const open = [0];
  // The list grows while it is walked: breadth first.
  for (const state of open) {
    const { position, moves } = graph.states[state] ?? { position: null, moves: [] };
    if (position?.phase === 'talking' && position.node === node) {
      const events: CallEvent[] = [];
      for (let at = came.get(state); at; at = came.get(at.from)) events.unshift(at.event);
      return events;
    }
    for (const { event, to } of moves) {
      if (came.has(to)) continue;
      came.set(to, { from: state, event });
      open.push(to);
    }
  }
  return null;
}

/**
 * A log that stands at the beginning of a node, by the fewest moves, with everything said on the way at the time it takes
 * to say, so that the captions tell the story so far. Null when the node cannot be reached.
 */
export function wayTo(scenario: Scenario, graph: Graph, node: string, words: Words, locale: Locale): Log | null {
  const moves = movesTo(graph, node);
  if (!moves) return null;
  const call = startCall(scenario);
  const log: Entry[] = [];
  let at = 0;
  const take = (event: CallEvent): boolean => {
    const taken = call.take(event, at);
    if (taken) log.push({ at, event });
    return taken;
  };
  for (const event of moves) {
    for (const line of pendingLines(call)) {
      if (!take(speaks(line))) return null;
      at += speakingTime(words[line.id] ?? '', locale, line.mood);
    }
    if (!take(event)) return null;
  }
  return log;
}
