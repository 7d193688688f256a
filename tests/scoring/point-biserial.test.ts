import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ItemAnswer, isWeakItem, itemRest } from '../../src/scoring/point-biserial.ts';
import { pearson } from './reference-statistics.ts';

const RUNS = { numRuns: 2000, seed: 20_260_101 };

function answers(...pairs: readonly (readonly [right: boolean, total: number])[]): readonly ItemAnswer[] {
  return pairs.map(([right, total]) => ({ right, total }));
}

describe('an item against the rest of its form', () => {
  test.each([
    ['those who got it right did better', answers([true, 11], [true, 11], [false, 5], [false, 5]), 1],
    ['those who got it right did worse', answers([true, 6], [false, 10]), -1],
    ['rests 3, 1 right and 2, 0 wrong', answers([true, 4], [true, 2], [false, 2], [false, 0]), 1 / Math.sqrt(5)],
  ])('%s', (_, given, wanted) => expect(itemRest(given)).toBeCloseTo(wanted, 12));

  test('the item itself is taken off', () => {
    // The totals differ by the item alone: uncorrected this would be a perfect item.
    expect(itemRest(answers([true, 6], [true, 6], [false, 5], [false, 5]))).toBeNull();
    expect(itemRest(answers([true, 6], [true, 7], [false, 5], [false, 6]))).toBeCloseTo(0, 12);
  });

  test('agrees with Pearson', () => {
    const some = fc.array(
      fc.record({ right: fc.boolean(), rest: fc.integer({ min: 0, max: 30 }) }).map(({ right, rest }) => ({
        right,
        total: rest + (right ? 1 : 0),
      })),
      { maxLength: 60 },
    );
    let met = 0;
    fc.assert(
      fc.property(some, (given) => {
        const wanted = pearson(
          given.map(({ right }) => (right ? 1 : 0)),
          given.map(({ right, total }) => total - (right ? 1 : 0)),
        );
        const got = itemRest(given);
        if (!Number.isNaN(wanted)) met += 1;
        if (Number.isNaN(wanted)) expect(got).toBeNull();
        else expect(Math.abs((got ?? Number.NaN) - wanted)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
    expect(met).toBeGreaterThan(1000);
  });

  test.each([
    ['nobody', answers()],
    ['one person', answers([true, 5])],
    ['all right', answers([true, 5], [true, 9])],
    ['all wrong', answers([false, 5], [false, 9])],
    ['a rest that does not vary', answers([true, 6], [false, 5])],
  ])('%s: none', (_, given) => expect(itemRest(given)).toBeNull());

  test.each([
    [0.14, true],
    [-0.3, true],
    [0.15, false],
    [null, false],
  ])('%s is weak: %s', (correlation, weak) => expect(isWeakItem(correlation)).toBe(weak));
});
