import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coilPath, coilPoints } from '../../src/screens/parts/coil-path.ts';

const shape = { width: 600, height: 24, stroke: 6 };

/** Times the cord crosses its own middle: twice a turn. */
function crossings(tension: number): number {
  const points = coilPoints({ ...shape, tension });
  let count = 0;
  for (let i = 1; i < points.length; i += 1) {
    const before = points[i - 1]?.y ?? 0;
    const after = points[i]?.y ?? 0;
    if (before < 12 !== after < 12) count += 1;
  }
  return count;
}

function swing(tension: number): number {
  const middle = coilPoints({ ...shape, tension }).filter((point) => point.x > 200 && point.x < 400);
  return Math.max(...middle.map((point) => point.y)) - Math.min(...middle.map((point) => point.y));
}

describe('the cord', () => {
  test('starts and ends in the middle of its box, at its edges', () => {
    const points = coilPoints({ ...shape, tension: 0.3 });
    expect(points[0]).toEqual({ x: 3, y: 12 });
    expect(points.at(-1)).toEqual({ x: 597, y: 12 });
  });

  test.each([
    [0, 0.4],
    [0.4, 0.7],
    [0.7, 1],
  ])('pulled from %d to %d it has fewer turns and they are flatter', (loose, tight) => {
    expect(crossings(tight)).toBeLessThan(crossings(loose));
    expect(swing(tight)).toBeLessThan(swing(loose));
  });

  test('loose turns run back over themselves; stretched ones never do', () => {
    const back = (tension: number) => {
      const points = coilPoints({ ...shape, tension });
      return points.filter((point, i) => i > 0 && point.x < (points[i - 1]?.x ?? 0)).length;
    };
    expect(back(0)).toBeGreaterThan(20);
    expect(back(1)).toBe(0);
  });

  test('a tension that grows along the cord packs its left more closely than its right', () => {
    const points = coilPoints({ ...shape, tension: (along) => along });
    const left = points.filter((point) => point.x < 300).length;
    expect(left).toBeGreaterThan(2 * (points.length - left));
  });

  test('never leaves its box, whatever it is asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 80 }),
        fc.double({ min: -2, max: 3, noNaN: true }),
        (width, height, tension) => {
          const points = coilPoints({ width, height, tension, stroke: 5 });
          const outside = points.filter(
            ({ x, y }) => x < 2.5 || x > width - 2.5 || y < 2.5 - 1e-9 || y > height - 2.5 + 1e-9,
          );
          expect(outside).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a box with no room draws nothing', () => {
    expect(coilPath({ width: 4, height: 24, tension: 0, stroke: 6 })).toBe('');
    expect(coilPath({ width: 600, height: 6, tension: 0, stroke: 6 })).toBe('');
  });

  test('the path is one smooth line', () => {
    expect(coilPath({ ...shape, tension: 0.5 })).toMatch(/^M[\d. ]+(C[\d. -]+)+$/);
  });
});
