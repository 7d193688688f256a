import { TRUTHS } from '../scenario/vocabulary.ts';
import { seeded, seedOf, shuffle } from './seeded.ts';
import { orderShift } from './shift.ts';
import { type Form, type FormCall, largestRow } from './test-form.ts';

/**
 * The first measure, for as long as there are too few calls for forms: as many of the calls there are as can stand together
 * at a test's rate of 25–30 % scams (training.md), those the player never heard before those they know. Ids in the order
 * they ring; empty when no such row can be made.
 */
export function dealFirstMeasure(
  calls: readonly FormCall[],
  heard: (id: string) => boolean,
  seed: number,
): readonly string[] {
  const chance = seeded(seedOf(`first measure ${seed}`));
  const mixed = shuffle(
    [...calls].sort((a, b) => (a.id < b.id ? -1 : 1)),
    chance,
  );
  const pool = [...mixed.filter(({ id }) => !heard(id)), ...mixed.filter(({ id }) => heard(id))];
  const there = { scam: countOf(pool, 'scam'), genuine: countOf(pool, 'genuine') };
  const size = largestRow(there);
  const taken = TRUTHS.flatMap((truth) => pool.filter((call) => call.truth === truth).slice(0, size[truth]));
  return orderShift(taken, seed);
}

/** The order in which a form is sat. */
export function orderForm(form: Form, calls: readonly FormCall[], seed: number): readonly string[] {
  const items = new Set(form.items.map(({ id }) => id));
  return orderShift(
    calls.filter(({ id }) => items.has(id)),
    seed,
  );
}

function countOf(calls: readonly FormCall[], truth: FormCall['truth']): number {
  return calls.filter((call) => call.truth === truth).length;
}
