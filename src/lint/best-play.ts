import type { Scenario } from '../scenario/scenario.ts';
import type { Graph } from './explore.ts';
import { Heap } from './heap.ts';
import { arrivalsOf } from './reached.ts';

/**
 * What the rest of the call costs from each state under best play, in yuan: of a scam what is still paid less what the
 * ending gets back (so it can be below zero), of a genuine call what the ending forfeits. It is the ledger judge.ts keeps,
 * without what was paid before. Infinity where no ending can be reached.
 */
export function bestPlay(scenario: Scenario, graph: Graph): readonly number[] {
  const endings = new Map(scenario.endings.map((ending) => [ending.id, ending]));
  const scam = scenario.truth === 'scam';
  const arrivals = arrivalsOf(graph);
  const best: number[] = graph.states.map(() => Number.POSITIVE_INFINITY);
  const open = new Heap();
  graph.states.forEach(({ position }, i) => {
    const ending = position.phase === 'over' ? endings.get(position.ending) : undefined;
    if (!ending) return;
    const cost = scam ? -ending.recovers : ending.forfeits;
    best[i] = cost;
    open.push(i, cost);
  });
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.cost !== best[next.item]) continue;
    for (const { from, move } of arrivals[next.item] ?? []) {
      const cost = next.cost + (scam ? move.pays : 0);
      if (cost >= (best[from] ?? 0)) continue;
      best[from] = cost;
      open.push(from, cost);
    }
  }
  return best;
}
