import type { Graph } from './explore.ts';
import { loopsOf } from './loops.ts';

const known = new WeakMap<Graph, readonly number[]>();

/** The most yuan that can have left by the time each state is reached; Infinity where a payment can be repeated. */
export function mostPaid(graph: Graph): readonly number[] {
  let paid = known.get(graph);
  if (!paid) {
    const { of, states } = loopsOf(graph);
    const most: number[] = states.map(() => 0);
    // From the first loop to the last ones: when a loop's turn comes, everything that leads to it has been counted.
    for (let loop = states.length - 1; loop >= 0; loop -= 1) {
      const members = states[loop] ?? [];
      for (const state of members) {
        for (const { to, pays } of graph.states[state]?.moves ?? [])
          if (pays > 0 && of[to] === loop) most[loop] = Number.POSITIVE_INFINITY;
      }
      const here = most[loop] ?? 0;
      for (const state of members) {
        for (const { to, pays } of graph.states[state]?.moves ?? []) {
          const next = of[to] ?? 0;
          if (next !== loop && here + pays > (most[next] ?? 0)) most[next] = here + pays;
        }
      }
    }
    paid = graph.states.map((_, state) => most[of[state] ?? 0] ?? 0);
    known.set(graph, paid);
  }
  return paid;
}
