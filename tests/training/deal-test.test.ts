import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dealFirstMeasure, orderForm } from '../../src/training/deal-test.ts';
import { nextTest } from '../../src/training/next-test.ts';
import type { FormCall } from '../../src/training/test-form.ts';

const DAY = 86_400_000;

function pairs(many: number): readonly FormCall[] {
  return Array.from({ length: many }, (_, i): readonly FormCall[] => {
    const common = { type: `type-${i}`, difficulty: 2, hash: 'h' };
    return [
      { ...common, id: `scam-${i}`, twin: `real-${i}`, truth: 'scam' },
      { ...common, id: `real-${i}`, twin: `scam-${i}`, truth: 'genuine' },
    ];
  }).flat();
}
const nothing = () => false;

describe('the first measure', () => {
  test('of five pairs: two scams in seven calls', () => {
    const dealt = dealFirstMeasure(pairs(5), nothing, 1);
    expect(dealt).toHaveLength(7);
    expect(dealt.filter((id) => id.startsWith('scam'))).toHaveLength(2);
  });

  test('always at the rate of a test, each call once, and no more than can be sat', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(), (many, seed) => {
        const dealt = dealFirstMeasure(pairs(many), nothing, seed);
        const rate = dealt.filter((id) => id.startsWith('scam')).length / dealt.length;
        expect(new Set(dealt).size).toBe(dealt.length);
        expect(dealt.length).toBeLessThanOrEqual(20);
        expect(rate).toBeGreaterThanOrEqual(0.25);
        expect(rate).toBeLessThanOrEqual(0.3);
      }),
    );
  });

  test('calls never heard come first', () => {
    const calls = pairs(5);
    for (let seed = 0; seed < 50; seed += 1) {
      const dealt = dealFirstMeasure(calls, (id) => id === 'scam-0' || id === 'scam-1' || id === 'scam-2', seed);
      expect(dealt.filter((id) => id.startsWith('scam')).sort()).toEqual(['scam-3', 'scam-4']);
    }
  });

  test('which calls, and in what order, is the seed’s', () => {
    const of = (seed: number) => dealFirstMeasure(pairs(5), nothing, seed).join();
    expect(of(3)).toBe(of(3));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => of(seed))).size).toBeGreaterThan(15);
  });

  test('too few calls for the rate: none', () => {
    expect(dealFirstMeasure(pairs(2), nothing, 1)).toEqual([]);
    expect(dealFirstMeasure([], nothing, 1)).toEqual([]);
  });
});

test('a form is sat in an order of its own, all of it and nothing else', () => {
  const calls = pairs(6);
  const form = { name: 'A', items: calls.slice(0, 8).map(({ id, hash }) => ({ id, hash })) } as const;
  expect([...orderForm(form, calls, 5)].sort()).toEqual(form.items.map(({ id }) => id).sort());
});

describe('which test comes next', () => {
  test('with too few pairs the first measure, as often as one likes', () => {
    expect(nextTest([], 5, 0)).toEqual({ name: 'first', opens: null });
    expect(nextTest([{ name: 'first', at: 0 }], 19, 1)).toEqual({ name: 'first', opens: null });
  });

  test('A, then B, then C two weeks after, and again two weeks after that', () => {
    const a = { name: 'A', at: 0 } as const;
    const b = { name: 'B', at: DAY } as const;
    const c = { name: 'C', at: 16 * DAY } as const;
    expect(nextTest([], 20, 0)).toEqual({ name: 'A', opens: null });
    expect(nextTest([a], 20, 1)).toEqual({ name: 'B', opens: null });
    expect(nextTest([a, b], 20, 2 * DAY)).toEqual({ name: 'C', opens: 15 * DAY });
    expect(nextTest([a, b], 20, 15 * DAY)).toEqual({ name: 'C', opens: null });
    expect(nextTest([a, b, c], 20, 17 * DAY)).toEqual({ name: 'C', opens: 30 * DAY });
  });
});
