import { seeded, shuffle } from './seeded.ts';

export interface Pairable {
  readonly id: string;
  readonly twin: string;
}

/** Calls that lie between a call and its twin, where there are enough calls for it. */
const APART = 3;
const TRIES = 500;

/** The order of a shift: every call once, shuffled by the seed, twins at least three calls apart where that is possible. */
export function orderShift(calls: readonly Pairable[], seed: number): readonly string[] {
  const chance = seeded(seed);
  let best: readonly Pairable[] = calls;
  let widest = -1;
  for (let i = 0; i < TRIES && widest <= APART; i += 1) {
    const order = shuffle(calls, chance);
    const gap = closestTwins(order);
    if (gap > widest) [best, widest] = [order, gap];
  }
  return best.map((call) => call.id);
}

/** The least distance between two twins: 1 when they follow each other, Infinity without twins. */
export function closestTwins(order: readonly Pairable[]): number {
  const place = new Map(order.map((call, i) => [call.id, i]));
  return Math.min(
    ...order.flatMap((call, i) => {
      const twin = place.get(call.twin);
      return twin === undefined ? [] : [Math.abs(twin - i)];
    }),
    Number.POSITIVE_INFINITY,
  );
}
