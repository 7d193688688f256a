import { expect, test } from 'vitest';
import { closestTwins, orderShift } from '../../src/training/shift.ts';

const TEN = Array.from({ length: 10 }, (_, i) => ({ id: `c${i}`, twin: `c${i % 2 === 0 ? i + 1 : i - 1}` }));

test('every call once, twins apart, the same order for the same seed', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const order = orderShift(TEN, seed);
    expect([...order].sort()).toEqual(TEN.map((call) => call.id));
    expect(closestTwins(order.map((id) => TEN.find((call) => call.id === id) ?? { id, twin: '' }))).toBeGreaterThan(3);
    expect(orderShift(TEN, seed)).toEqual(order);
  }
  expect(new Set(Array.from({ length: 50 }, (_, seed) => orderShift(TEN, seed).join())).size).toBeGreaterThan(40);
});

test('a handful of calls still makes a shift', () => {
  expect(orderShift([], 1)).toEqual([]);
  expect(orderShift(TEN.slice(0, 2), 1)).toHaveLength(2);
});
