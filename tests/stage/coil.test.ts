import { describe, expect, test } from 'vitest';
import { coilPath, coilPoints, tensionOf } from '../../src/stage/coil.ts';

const cord = { from: { x: 0, y: 100 }, to: { x: 400, y: 100 }, scale: 1 };

/** Points at which the line runs backwards: only a loop does. */
function backwards(tension: number): number {
  const points = coilPoints({ ...cord, tension });
  return points.filter((point, index) => index > 0 && point.x < (points[index - 1]?.x ?? 0)).length;
}

/** From the highest to the lowest point of the line. */
function height(tension: number): number {
  const heights = coilPoints({ ...cord, tension }).map(({ y }) => y);
  return Math.max(...heights) - Math.min(...heights);
}

describe('the cord', () => {
  test.each([
    { pulse: 1, tension: 0 },
    { pulse: 5.5, tension: 0.5 },
    { pulse: 10, tension: 1 },
    { pulse: 12, tension: 1 },
  ])('a pulse of $pulse stretches it by $tension', ({ pulse, tension }) => {
    expect(tensionOf(pulse)).toBe(tension);
  });

  test('it has loops when relaxed and none when stretched', () => {
    expect(backwards(0)).toBeGreaterThan(50);
    expect(backwards(tensionOf(3))).toBeGreaterThan(20);
    expect(backwards(1)).toBe(0);
  });

  test('the tighter, the flatter', () => {
    const heights = [0, 0.25, 0.5, 0.75, 1].map(height);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(height(1)).toBeLessThan(4);
  });

  test.each([0, 0.4, 1])('at tension %d it begins where it should and ends within a loop of the end', (tension) => {
    const points = coilPoints({ ...cord, tension });
    expect(points[0]).toEqual({ x: 0, y: 100 });
    expect(400 - (points.at(-1)?.x ?? 0)).toBeLessThan(5);
  });

  test('a slanted cord keeps to its line', () => {
    const points = coilPoints({ from: { x: 0, y: 0 }, to: { x: 300, y: 300 }, scale: 1, tension: 1 });
    expect(Math.max(...points.map(({ x, y }) => Math.abs(x - y)))).toBeLessThan(4);
  });

  test('its path is numbers and letters alone', () => {
    expect(coilPath({ ...cord, tension: 0.5 })).toMatch(/^M0\.0 100\.0(L-?[\d.]+ -?[\d.]+)+$/);
  });
});
