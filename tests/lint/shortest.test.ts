import { describe, expect, test } from 'vitest';
import { bestPlay } from '../../src/lint/best-play.ts';
import { explore, type Graph, type Move } from '../../src/lint/explore.ts';
import { shortest } from '../../src/lint/shortest.ts';
import { readShipped } from '../support/shipped.ts';

const { scenarios } = readShipped();

/** The slow way: every move is tried again until nothing gets cheaper. */
function settle(start: readonly number[], graph: Graph, better: (best: number[], from: number, move: Move) => boolean) {
  const best = [...start];
  for (let changed = true; changed; ) {
    changed = false;
    graph.states.forEach(({ moves }, from) => {
      for (const move of moves) changed = better(best, from, move) || changed;
    });
  }
  return best;
}

const costs: Readonly<Record<string, (move: Move) => number>> = {
  'one a reply, nothing else': ({ event }) => (event.type === 'player.chooses' ? 1 : 0),
  'by the length of a name, checks left out': ({ event }) =>
    event.type === 'player.checks' ? -1 : event.type === 'player.chooses' ? event.choice.length * 37 : 11,
};

describe.each(scenarios.map(({ parsed }) => [parsed.scenario.id, parsed.scenario] as const))('%s', (_, scenario) => {
  const graph = explore(scenario);

  test.each(Object.entries(costs))('least cost to every state: %s', (_name, cost) => {
    const start = graph.states.map((_state, i) => (i === 0 ? 0 : Number.POSITIVE_INFINITY));
    const slow = settle(start, graph, (best, from, move) => {
      const total = (best[from] ?? 0) + cost(move);
      if (cost(move) < 0 || total >= (best[move.to] ?? 0)) return false;
      best[move.to] = total;
      return true;
    });
    expect(shortest(graph, cost)).toEqual(slow);
  });

  test('best play from every state costs what trying all moves finds', () => {
    const scam = scenario.truth === 'scam';
    const endings = new Map(scenario.endings.map((ending) => [ending.id, ending]));
    const start = graph.states.map(({ position }) => {
      const ending = position.phase === 'over' ? endings.get(position.ending) : undefined;
      if (!ending) return Number.POSITIVE_INFINITY;
      return scam ? 0 - ending.recovers : ending.forfeits;
    });
    const slow = settle(start, graph, (best, from, move) => {
      const total = (best[move.to] ?? 0) + (scam ? move.pays : 0);
      if (total >= (best[from] ?? 0)) return false;
      best[from] = total;
      return true;
    });
    expect(bestPlay(scenario, graph).map((cost) => cost + 0)).toEqual(slow.map((cost) => cost + 0));
  });
});
