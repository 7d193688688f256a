import { describe, expect, test } from 'vitest';
import { BARS, barReach, follow, loudnessAt } from '../../src/stage/voice.ts';

describe('the voice', () => {
  test.each([
    { ms: -1, loudness: 0 },
    { ms: 0, loudness: 0.2 },
    { ms: 25, loudness: 0.4 },
    { ms: 50, loudness: 0.6 },
    { ms: 100, loudness: 0 },
    { ms: 5000, loudness: 0 },
  ])('after $ms ms it is $loudness loud', ({ ms, loudness }) => {
    expect(loudnessAt([0.2, 0.6], ms)).toBeCloseTo(loudness);
  });

  test('rises faster than it falls', () => {
    expect(follow(0, 1, 40)).toBeGreaterThan(1 - follow(1, 0, 40));
  });

  test('the frame rate does not matter', () => {
    const coarse = follow(0, 1, 32);
    const fine = follow(follow(0, 1, 16), 1, 16);
    expect(fine).toBeCloseTo(coarse);
  });

  test('all bars rest in silence and stay within their reach in noise', () => {
    for (let bar = 0; bar < BARS; bar += 1) {
      for (const seconds of [0, 0.4, 17.3]) {
        expect(barReach(bar, 0, seconds)).toBe(0);
        expect(barReach(bar, 1, seconds)).toBeGreaterThan(0.1);
        expect(barReach(bar, 1, seconds)).toBeLessThanOrEqual(1);
      }
    }
  });
});
