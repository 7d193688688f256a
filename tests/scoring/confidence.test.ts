import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaUnderCurve, brierOf, type Rating } from '../../src/scoring/confidence.ts';
import { areaVariance, pairedArea, trialwiseBrier } from './reference-statistics.ts';

const Z = 1.959963984540054;
const RUNS = { numRuns: 2000, seed: 20_260_101 };

const scam = (confidence: number): Rating => ({ truth: 'scam', confidence });
const genuine = (confidence: number): Rating => ({ truth: 'genuine', confidence });

/** Steps of five make ties common, as on the slider. */
const someRatings = fc.array(
  fc.record({
    truth: fc.constantFrom('scam' as const, 'genuine' as const),
    confidence: fc.oneof(
      fc.integer({ min: 0, max: 20 }).map((i) => i * 5),
      fc.integer({ min: 0, max: 100 }),
    ),
  }),
  { maxLength: 80 },
);
const bothKinds = someRatings.map((list) => [scam(70), genuine(30), ...list]);

function countOf(ratings: readonly Rating[], truth: Rating['truth']): number {
  return ratings.filter((one) => one.truth === truth).length;
}

describe('the area under the curve', () => {
  test.each([
    ['a scam above, a genuine call below', [scam(80), genuine(20)], 1],
    ['the other way round', [scam(20), genuine(80)], 0],
    ['a tie is half', [scam(60), genuine(60)], 0.5],
    ['three pairs of four', [scam(90), scam(40), genuine(60), genuine(10)], 0.75],
    ['three and a half of four', [scam(90), scam(60), genuine(60), genuine(10)], 0.875],
  ])('%s', (_, ratings, area) => expect(areaUnderCurve(ratings)?.value).toBe(area));

  test('agrees with counting pairs', () => {
    fc.assert(
      fc.property(bothKinds, (ratings) => {
        expect(Math.abs((areaUnderCurve(ratings)?.value ?? Number.NaN) - pairedArea(ratings))).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  test('its bounds lie z(.975) standard errors away, by the variance at the bound', () => {
    fc.assert(
      fc.property(bothKinds, (ratings) => {
        const area = areaUnderCurve(ratings) ?? { value: 2, low: 2, high: 2 };
        const errors = (at: number) =>
          Math.abs(area.value - at) -
          Z * Math.sqrt(areaVariance(at, countOf(ratings, 'scam'), countOf(ratings, 'genuine')));
        expect(0 <= area.low && area.low <= area.value && area.value <= area.high && area.high <= 1).toBe(true);
        for (const bound of [area.low, area.high]) expect(Math.abs(errors(bound))).toBeLessThan(1e-9);
        for (let at = 0.005; at < 1; at += 0.01)
          if (Math.min(Math.abs(at - area.low), Math.abs(at - area.high)) > 1e-6)
            expect(errors(at) < 0, `${at} of ${area.low} … ${area.high}`).toBe(area.low < at && at < area.high);
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  // With one pair the variance is θ(1 − θ), and the bound has a closed form.
  test('one pair put right still leaves nearly everything open', () => {
    const area = areaUnderCurve([scam(80), genuine(20)]);
    expect(area?.low).toBeCloseTo(1 / (1 + Z * Z), 12);
    expect(area?.high).toBe(1);
  });

  test('a perfect block is surer the longer it is, never certain', () => {
    const lows = [1, 3, 10, 60].map(
      (n) => areaUnderCurve([...Array(n).fill(scam(90)), ...Array(n).fill(genuine(10))])?.low ?? Number.NaN,
    );
    expect(lows).toEqual([...lows].sort((a, b) => a - b));
    expect(lows.at(-1)).toBeLessThan(1);
  });

  test.each([
    ['no trials', []],
    ['scams only', [scam(10), scam(90)]],
    ['genuine calls only', [genuine(50)]],
  ])('%s: none', (_, ratings) => expect(areaUnderCurve(ratings)).toBeNull());
});

describe('the Brier score', () => {
  test.each([
    ['one scam, certain', [scam(100)], { score: 0, calibration: 0, resolution: 0, uncertainty: 0 }],
    ['one genuine call, called a scam for certain', [genuine(100)], { score: 1, calibration: 1, resolution: 0 }],
    [
      'all right and certain',
      [scam(100), genuine(0)],
      { score: 0, calibration: 0, resolution: 0.25, uncertainty: 0.25 },
    ],
    [
      'all wrong and certain',
      [scam(0), genuine(100)],
      { score: 1, calibration: 1, resolution: 0.25, uncertainty: 0.25 },
    ],
    ['never says', [scam(50), genuine(50)], { score: 0.25, calibration: 0, resolution: 0, uncertainty: 0.25 }],
    [
      'half sure of scams only',
      [scam(50), scam(50)],
      { score: 0.25, calibration: 0.25, resolution: 0, uncertainty: 0 },
    ],
  ])('%s', (_, ratings, wanted) => expect(brierOf(ratings)).toMatchObject(wanted));

  test('seventy in a hundred of "70" are well calibrated', () => {
    const ratings = [...Array(7).fill(scam(70)), ...Array(3).fill(genuine(70))];
    expect(brierOf(ratings)?.calibration).toBeCloseTo(0, 15);
    expect(brierOf(ratings)?.score).toBeCloseTo(0.21, 12);
  });

  test('agrees with the reference, and the parts make the whole', () => {
    fc.assert(
      fc.property(bothKinds, (ratings) => {
        const brier = brierOf(ratings) ?? { score: 9, calibration: 9, resolution: 9, uncertainty: 9 };
        const wanted = trialwiseBrier(ratings);
        for (const part of ['score', 'calibration', 'resolution', 'uncertainty'] as const)
          expect(Math.abs(brier[part] - wanted[part]), part).toBeLessThan(1e-9);
        const whole = brier.calibration - brier.resolution + brier.uncertainty;
        expect(Math.abs(brier.score - whole)).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });

  test('no trials: none', () => expect(brierOf([])).toBeNull());
});
