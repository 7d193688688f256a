import type { Graph, Move } from './explore.ts';

/** A move seen from the state it leads to. */
export interface Arrival {
  readonly from: number;
  readonly move: Move;
}

const known = new WeakMap<Graph, readonly (readonly Arrival[])[]>();

/** For each state the moves that lead to it. */
export function arrivalsOf(graph: Graph): readonly (readonly Arrival[])[] {
  let arrivals = known.get(graph);
  if (!arrivals) {
    const made: Arrival[][] = graph.states.map(() => []);
    graph.states.forEach(({ moves }, from) => {
      for (const move of moves) made[move.to]?.push({ from, move });
    });
    known.set(graph, made);
    arrivals = made;
  }
  return arrivals;
}

/** The states from which an ending can be reached by moves that are allowed, endings included. */
export function endsFrom(graph: Graph, allowed: (move: Move) => boolean): ReadonlySet<number> {
  const arrivals = arrivalsOf(graph);
  const open = graph.states.flatMap((state, i) => (state.position.phase === 'over' ? [i] : []));
  const found = new Set(open);
  for (const state of open) {
    for (const { from, move } of arrivals[state] ?? []) {
      if (found.has(from) || !allowed(move)) continue;
      found.add(from);
      open.push(from);
    }
  }
  return found;
}

/** The states that can be reached from the first ring by moves that are allowed. */
export function reachedBy(graph: Graph, allowed: (move: Move) => boolean): ReadonlySet<number> {
  const open = [0];
  const found = new Set(open);
  for (const state of open) {
    for (const move of graph.states[state]?.moves ?? []) {
      if (found.has(move.to) || !allowed(move)) continue;
      found.add(move.to);
      open.push(move.to);
    }
  }
  return found;
}
