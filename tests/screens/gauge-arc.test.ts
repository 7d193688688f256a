import { describe, expect, test } from 'vitest';
import { arcPath, pointOn } from '../../src/screens/parts/gauge-arc.ts';

const dome = { x: 100, y: 100 };

describe('the arc of a dial', () => {
  test.each([
    ['the left end', 0, { x: 20, y: 100 }],
    ['the top', 0.5, { x: 100, y: 20 }],
    ['the right end', 1, { x: 180, y: 100 }],
    ['what lies below the scale', -3, { x: 20, y: 100 }],
    ['what lies beyond it', 9, { x: 180, y: 100 }],
  ])('%s', (_, share, point) => expect(pointOn(dome, share, 80)).toEqual(point));

  test('runs over the top from left to right', () =>
    expect(arcPath(dome, 0, 1, 80)).toBe('M20 100A80 80 0 0 1 180 100'));
});
