import { describe, expect, test } from 'vitest';
import { meanInterval, shareInterval } from '../../src/scoring/intervals.ts';

describe('shareInterval', () => {
  // Bounds published for these counts with z = 1.96; ours is z(.975) = 1.95996…, so the fifth figure may differ.
  test.each([
    [0, 1, 0, 0.79346],
    [1, 1, 0.20654, 1],
    [10, 100, 0.05523, 0.17437],
    [75, 100, 0.65696, 0.82455],
    [50, 100, 0.40383, 0.59617],
  ])('%d of %d', (part, whole, low, high) => {
    const span = shareInterval(part, whole);
    expect(span?.value).toBe(part / whole);
    expect(span?.low).toBeCloseTo(low, 4);
    expect(span?.high).toBeCloseTo(high, 4);
  });

  test('of nothing there is no share', () => expect(shareInterval(0, 0)).toBeNull());
});

describe('meanInterval', () => {
  test('is the mean with 1.96 standard errors on either side', () => {
    // Four values .25 from their mean: variance 4 · .0625 / 3 = .08333, standard error √(.08333 / 4) = .14434.
    const span = meanInterval([0, 0, 0.5, 0.5]);
    expect(span?.value).toBe(0.25);
    expect(span?.high).toBeCloseTo(0.25 + 1.959964 * 0.1443376, 6);
    expect(span?.low).toBe(0);
  });

  test('one value has no spread to speak of', () => expect(meanInterval([0.3])).toBeNull());
});
