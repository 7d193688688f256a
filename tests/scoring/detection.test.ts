import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DetectionCounts, detectionOf, varianceOfZ } from '../../src/scoring/detection.ts';
import { distribution } from '../../src/scoring/normal.ts';
import { referenceDetection } from './reference-statistics.ts';

const Z = 1.959963984540054;
const RUNS = { numRuns: 2000, seed: 20_260_101 };

function block(hits: number, scams: number, falseAlarms: number, genuine: number): DetectionCounts {
  return { hits, scams, falseAlarms, genuine };
}

const someBlock = fc
  .record({ scams: fc.integer({ min: 1, max: 200 }), genuine: fc.integer({ min: 1, max: 200 }) })
  .chain(({ scams, genuine }) =>
    fc.record({
      hits: fc.integer({ min: 0, max: scams }),
      scams: fc.constant(scams),
      falseAlarms: fc.integer({ min: 0, max: genuine }),
      genuine: fc.constant(genuine),
    }),
  );

describe('d′ and c', () => {
  test.each([
    ['flags nearly everything', 10, 8, 0.94, -1.22],
    ['skilled', 9, 2, 1.84, -0.17],
    ['precise but trusting', 6, 0, 1.92, 0.73],
  ])('10 + 10, %s: %i hits, %i false alarms', (_, hits, falseAlarms, dPrime, criterion) => {
    const measured = detectionOf(block(hits, 10, falseAlarms, 10));
    expect(measured.dPrime?.value).toBeCloseTo(dPrime, 2);
    expect(measured.criterion?.value).toBeCloseTo(criterion, 2);
  });

  // Printed in the manual of the R package statpsych, `signal(82, 46, 100, 100)`.
  test('100 + 100, 82 hits, 46 false alarms', () => {
    const measured = detectionOf(block(82, 100, 46, 100));
    expect(measured.hitRate?.value).toBeCloseTo(0.8168317, 7);
    expect(measured.falseAlarmRate?.value).toBeCloseTo(0.460396, 6);
    expect(measured.dPrime?.value).toBeCloseTo(1.002793, 6);
    expect(measured.criterion?.value).toBeCloseTo(-0.4019603, 7);
  });

  test.each([
    [8, 0.71],
    [12, 0.58],
    [20, 0.45],
  ])('at H = .8, F = .2 and %i + %i the standard error is %d', (n, error) => {
    expect(Math.sqrt(varianceOfZ(0.8, n) + varianceOfZ(0.2, n))).toBeCloseTo(error, 2);
  });

  test('agree with the reference, with their errors and intervals', () => {
    fc.assert(
      fc.property(someBlock, (counts) => {
        const { hits, scams, falseAlarms, genuine } = counts;
        const wanted = referenceDetection(hits, scams, falseAlarms, genuine);
        const { hitRate, falseAlarmRate, dPrime, criterion } = detectionOf(counts);
        const pairs: [number | undefined, number][] = [
          [hitRate?.value, wanted.h],
          [hitRate?.standardError, Math.sqrt((wanted.h * (1 - wanted.h)) / scams)],
          [falseAlarmRate?.value, wanted.f],
          [dPrime?.value, wanted.dPrime],
          [dPrime?.standardError, Math.sqrt(wanted.variance)],
          [dPrime?.low, wanted.dPrime - Z * Math.sqrt(wanted.variance)],
          [dPrime?.high, wanted.dPrime + Z * Math.sqrt(wanted.variance)],
          [criterion?.value, wanted.criterion],
          [criterion?.standardError, Math.sqrt(wanted.variance / 4)],
          [criterion?.low, wanted.criterion - Z * Math.sqrt(wanted.variance / 4)],
          [criterion?.high, wanted.criterion + Z * Math.sqrt(wanted.variance / 4)],
        ];
        for (const [got, want] of pairs) expect(Math.abs((got ?? Number.NaN) - want)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  test('turning every answer round turns d′ and c round', () => {
    fc.assert(
      fc.property(someBlock, ({ hits, scams, falseAlarms, genuine }) => {
        const one = detectionOf(block(hits, scams, falseAlarms, genuine));
        const other = detectionOf(block(scams - hits, scams, genuine - falseAlarms, genuine));
        expect(other.dPrime?.value).toBeCloseTo(-(one.dPrime?.value ?? Number.NaN), 9);
        expect(other.criterion?.value).toBeCloseTo(-(one.criterion?.value ?? Number.NaN), 9);
      }),
      RUNS,
    );
  });

  test('a rate lies in its interval, and the interval in 0 … 1', () => {
    fc.assert(
      fc.property(someBlock, (counts) => {
        const { low, value, high } = detectionOf(counts).hitRate ?? { low: 2, value: 1, high: 0 };
        expect(0 <= low && low < value && value < high && high <= 1, `${low} ${value} ${high}`).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('blocks too bare for a figure', () => {
  test('no trials', () => {
    expect(detectionOf(block(0, 0, 0, 0))).toEqual({
      ...block(0, 0, 0, 0),
      hitRate: null,
      falseAlarmRate: null,
      dPrime: null,
      criterion: null,
    });
  });

  test('scams only: H′ alone; genuine calls only: F′ alone', () => {
    const scams = detectionOf(block(3, 4, 0, 0));
    expect(scams).toMatchObject({ hitRate: { value: 0.7 }, falseAlarmRate: null, dPrime: null, criterion: null });
    const genuine = detectionOf(block(0, 0, 1, 4));
    expect(genuine).toMatchObject({ hitRate: null, falseAlarmRate: { value: 0.3 }, dPrime: null, criterion: null });
  });

  test('one scam, called one', () => {
    expect(detectionOf(block(1, 1, 0, 0)).hitRate?.value).toBe(0.75);
  });

  test.each([1, 4, 10, 500])('%i + %i all right, and all wrong: finite, and opposite', (n) => {
    const right = detectionOf(block(n, n, 0, n)).dPrime;
    const wrong = detectionOf(block(0, n, n, n)).dPrime;
    expect(Number.isFinite(right?.value) && Number.isFinite(right?.standardError)).toBe(true);
    expect(right?.value).toBeGreaterThan(1);
    expect(wrong?.value).toBeCloseTo(-(right?.value ?? Number.NaN), 12);
  });
});

/** Chances of 0 … n successes. */
function binomial(n: number, p: number): readonly number[] {
  const chances = [(1 - p) ** n];
  for (let k = 1; k <= n; k += 1) chances.push(((chances[k - 1] ?? 0) * (n - k + 1) * p) / (k * (1 - p)));
  return chances;
}

// Not simulated: every block such a player can come to, weighed by its chance.
describe('at 60 + 60', () => {
  const N = 60;
  const truths = [0, 0.5, 1, 1.5, 2, 2.5].flatMap((d) => [-0.5, 0, 0.5].map((c) => [d, c] as const));

  test.each(truths)('a player of d′ %d and c %d is measured true', (d, c) => {
    const hits = binomial(N, distribution(d / 2 - c));
    const falseAlarms = binomial(N, distribution(-d / 2 - c));
    const biases = { d: 0, c: 0 };
    const covered = { d: 0, c: 0 };
    hits.forEach((hit, h) => {
      falseAlarms.forEach((falseAlarm, f) => {
        const { dPrime, criterion } = detectionOf(block(h, N, f, N));
        if (!dPrime || !criterion) throw new Error('nothing measured');
        const chance = hit * falseAlarm;
        biases.d += chance * (dPrime.value - d);
        biases.c += chance * (criterion.value - c);
        if (dPrime.low <= d && d <= dPrime.high) covered.d += chance;
        if (criterion.low <= c && c <= criterion.high) covered.c += chance;
      });
    });
    expect(Math.max(Math.abs(biases.d), Math.abs(biases.c))).toBeLessThanOrEqual(0.05);
    expect(Math.min(covered.d, covered.c)).toBeGreaterThanOrEqual(0.93);
    expect(Math.max(covered.d, covered.c)).toBeLessThanOrEqual(0.97);
  });
});
