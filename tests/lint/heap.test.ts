import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from '../../src/lint/heap.ts';

test('whatever goes in comes out cheapest first, each item with its cost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (costs) => {
      const heap = new Heap();
      costs.forEach((cost, item) => {
        heap.push(item, cost);
      });
      const out: number[] = [];
      for (let next = heap.pop(); next; next = heap.pop()) {
        expect(costs[next.item]).toBe(next.cost);
        out.push(next.cost);
      }
      expect(out).toEqual([...costs].sort((a, b) => a - b));
    }),
    { seed: 20261122 },
  );
});
