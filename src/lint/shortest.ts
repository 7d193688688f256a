import type { CallEvent } from '../dialogue/call-event.ts';
import type { Graph } from './explore.ts';

/** Least cost to each state, by Dijkstra. A negative cost means the move is not taken. */
export function shortest(
  graph: Graph,
  cost: (event: CallEvent, from: number, to: number) => number,
): readonly number[] {
  const best: number[] = graph.states.map(() => Number.POSITIVE_INFINITY);
  best[0] = 0;
  const buckets = new Map<number, number[]>([[0, [0]]]);
  const order: number[] = [0];
  while (order.length > 0) {
    // Few distinct costs are open at once, so a sorted list is quicker than a heap here.
    const at = order.shift() as number;
    for (const from of buckets.get(at) ?? []) {
      if (best[from] !== at) continue;
      for (const { event, to } of graph.states[from]?.moves ?? []) {
        const step = cost(event, from, to);
        const total = at + step;
        if (step < 0 || total >= (best[to] ?? 0)) continue;
        best[to] = total;
        const bucket = buckets.get(total);
        if (bucket) bucket.push(to);
        else {
          buckets.set(total, [to]);
          const place = order.findIndex((other) => other > total);
          order.splice(place < 0 ? order.length : place, 0, total);
        }
      }
    }
    buckets.delete(at);
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
