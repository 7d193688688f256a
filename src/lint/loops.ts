import type { Graph } from './explore.ts';

/** The states of a graph gathered into loops: two states are in one when each can be reached from the other. */
export interface Loops {
  /** For each state its loop. A move leads to the same loop or to one with a lower number. */
  readonly of: Int32Array;
  /** The states of each loop; most loops are one state. */
  readonly states: readonly (readonly number[])[];
}

const known = new WeakMap<Graph, Loops>();

/** Finds the loops in one walk over the moves (Tarjan 1972), without recursion because a call can be long. */
export function loopsOf(graph: Graph): Loops {
  const before = known.get(graph);
  if (before) return before;
  const size = graph.states.length;
  const of = new Int32Array(size).fill(-1);
  const met = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const nextMove = new Int32Array(size);
  const states: number[][] = [];
  const waiting: number[] = [];
  const path: number[] = [];
  let order = 0;
  const enter = (state: number): void => {
    met[state] = order;
    low[state] = order;
    order += 1;
    waiting.push(state);
    path.push(state);
  };
  const close = (first: number): void => {
    const loop: number[] = [];
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
      of[state] = states.length;
      loop.push(state);
      if (state === first) break;
    }
    states.push(loop);
  };
  for (let root = 0; root < size; root += 1) {
    if (at(met, root) >= 0) continue;
    enter(root);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const move = graph.states[here]?.moves[at(nextMove, here)];
      if (move) {
        nextMove[here] = at(nextMove, here) + 1;
        if (at(met, move.to) < 0) enter(move.to);
        else if (at(of, move.to) < 0) low[here] = Math.min(at(low, here), at(met, move.to));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low[above] = Math.min(at(low, above), at(low, here));
      if (at(low, here) === at(met, here)) close(here);
    }
  }
  const loops = { of, states };
  known.set(graph, loops);
  return loops;
}

function at(list: Int32Array, i: number): number {
  return list[i] ?? -1;
}
