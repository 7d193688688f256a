import { seeded } from '../training/seeded.ts';
import type { Graph, Move } from './explore.ts';

/** Moves after which a talk is given up: it goes in circles. */
const PATIENCE = 120;

/**
 * Talks from the first ring on, replies taken at random from a seed and neither a check made nor the time let run out:
 * what a caller sounds like when nobody gets up to check. Those that come to no end are left out.
 */
export function randomTalks(graph: Graph, count: number): readonly (readonly Move[])[] {
  return Array.from({ length: count }, (_, seed) => talk(graph, seeded(seed + 1))).filter((moves) => moves !== null);
}

function talk(graph: Graph, chance: () => number): readonly Move[] | null {
  const moves: Move[] = [];
  let state = graph.states[0];
  while (state && state.position.phase !== 'over' && moves.length < PATIENCE) {
    const onward = state.moves.find(
      ({ event }) => event.type === 'player.answers' || event.type === 'caller.continues',
    );
    const replies = onward ? [] : state.moves.filter(({ event }) => event.type === 'player.chooses');
    const move = onward ?? replies[Math.floor(chance() * replies.length)];
    if (!move) return null;
    moves.push(move);
    state = graph.states[move.to];
  }
  return state?.position.phase === 'over' ? moves : null;
}
