import type { Scenario } from '../scenario/scenario.ts';
import { INFORMATION, type Information } from '../scenario/vocabulary.ts';
import type { Graph, GraphState, Move } from './explore.ts';
import { type Loops, loopsOf } from './loops.ts';
import { type ValueSets, valueSets } from './value-sets.ts';

/** Sums paid and information given by the time an ending is reached, over all paths. */
export interface MoneyAt {
  /** Sums in rising order, Infinity among them where a payment can be repeated; information as sorted lists. */
  readonly endings: ReadonlyMap<string, { readonly paid: readonly number[]; readonly told: readonly string[] }>;
  /** The most that can be paid; Infinity when a payment can be repeated without end. */
  readonly most: number;
}

const known = new WeakMap<Graph, MoneyAt>();

/** Carries sums and information along the moves, loop by loop. Remembered with the graph. */
export function moneyAt(scenario: Scenario, graph: Graph): MoneyAt {
  const before = known.get(graph);
  if (before) return before;
  const loops = loopsOf(graph);
  const sums = valueSets((sum, pays) => sum + pays);
  const endless = sums.of(Number.POSITIVE_INFINITY);
  const paid = carry(
    graph,
    loops,
    sums,
    (move) => move.pays,
    (set) => sums.join(set, endless),
  );
  const bits = valueSets((told, adds) => told | adds);
  const told = carry(
    graph,
    loops,
    bits,
    ({ tells }) => bitsOf(tells),
    (set, adds) => bits.join(set, bits.changed(set, adds)),
  );

  const ends = new Map(scenario.endings.map(({ id }) => [id, { paid: 0, told: 0 }]));
  graph.states.forEach(({ position }, state) => {
    const end = position.phase === 'over' ? ends.get(position.ending) : undefined;
    if (!end) return;
    end.paid = sums.join(end.paid, paid[loops.of[state] ?? 0] ?? 0);
    end.told = bits.join(end.told, told[loops.of[state] ?? 0] ?? 0);
  });
  const money: MoneyAt = {
    endings: new Map(
      [...ends]
        .filter(([, end]) => end.paid !== 0)
        .map(([id, end]) => [id, { paid: sums.values(end.paid), told: bits.values(end.told).map(written).sort() }]),
    ),
    most: paid.reduce((most, set) => Math.max(most, sums.values(set).at(-1) ?? 0), 0),
  };
  known.set(graph, money);
  return money;
}

/**
 * For each loop the set of values it can be in with. From the first loop on, so that all that leads to a loop is known
 * when its turn comes. A move that stays inside a loop can be made again and again; `again` says what comes of that.
 */
function carry(
  graph: Graph,
  { of, states }: Loops,
  sets: ValueSets,
  effect: (move: Move) => number,
  again: (set: number, by: number) => number,
): readonly number[] {
  const held: number[] = states.map(() => 0);
  held[of[0] ?? 0] = sets.of(0);
  for (let loop = states.length - 1; loop >= 0; loop -= 1) {
    const members = states[loop] ?? [];
    const each = (visit: (by: number, next: number) => void): void => {
      for (const state of members)
        for (const move of (graph.states[state] as GraphState).moves) visit(effect(move), of[move.to] ?? 0);
    };
    each((by, next) => {
      if (by > 0 && next === loop) held[loop] = again(held[loop] ?? 0, by);
    });
    const here = held[loop] ?? 0;
    each((by, next) => {
      if (next !== loop) held[next] = sets.join(held[next] ?? 0, sets.changed(here, by));
    });
  }
  return held;
}

/** A set of information as bits, one a word of the vocabulary. */
function bitsOf(tells: readonly Information[]): number {
  let bits = 0;
  for (const one of tells) bits |= 1 << INFORMATION.indexOf(one);
  return bits;
}

function written(bits: number): string {
  return INFORMATION.filter((_, i) => (bits & (1 << i)) !== 0)
    .sort()
    .join(',');
}
