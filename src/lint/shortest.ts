import type { Graph, Move } from './explore.ts';
import { Heap } from './heap.ts';

/** Least cost to each state, by Dijkstra. A negative cost means the move is not taken. */
export function shortest(graph: Graph, cost: (move: Move) => number): readonly number[] {
  const best: number[] = graph.states.map(() => Number.POSITIVE_INFINITY);
  best[0] = 0;
  const open = new Heap();
  open.push(0, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    // A state stands in the heap once for every time its cost fell; only the last counts.
    if (next.cost !== best[next.item]) continue;
    for (const move of graph.states[next.item]?.moves ?? []) {
      const step = cost(move);
      const total = next.cost + step;
      if (step < 0 || total >= (best[move.to] ?? 0)) continue;
      best[move.to] = total;
      open.push(move.to, total);
    }
  }
  return best;
}

/** Least cost to each ending id; Infinity where it cannot be reached at these costs. */
export function shortestToEndings(graph: Graph, best: readonly number[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  graph.states.forEach(({ position }, i) => {
    if (position.phase === 'over')
      ends.set(
        position.ending,
        Math.min(ends.get(position.ending) ?? Number.POSITIVE_INFINITY, best[i] ?? Number.POSITIVE_INFINITY),
      );
  });
  return ends;
}
