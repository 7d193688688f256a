import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTERVAL_Z } from '../../src/scoring/measurement-constants.ts';
import { density, distribution, quantile } from '../../src/scoring/normal.ts';
import { bisectedQuantile, integratedDistribution } from './reference-statistics.ts';

const RUNS = { numRuns: 2000, seed: 20_260_101 };

describe('the normal distribution', () => {
  // Worked out to forty digits and rounded.
  test.each([
    [0, 0.3989422804014327, 0.5],
    [-1, 0.24197072451914334, 0.15865525393145705],
    [1.96, 0.05844094433345146, 0.9750021048517795],
    [-1.5, 0.12951759566589172, 0.06680720126885807],
    [-3, 0.0044318484119380075, 0.0013498980316300946],
    [-10, 7.694598626706419e-23, 7.619853024160525e-24],
    [-30.3, 1.7385997808349067e-200, 5.731723503315496e-202],
  ])('at %d', (x, height, area) => {
    expect(density(x) / height).toBeCloseTo(1, 14);
    expect(distribution(x) / area).toBeCloseTo(1, 13);
  });

  test.each([
    [0.5, 0],
    [0.975, 1.9599639845400538],
    [0.8, 0.8416212335729144],
    [0.02, -2.053748910631823],
    [1e-12, -7.034483825301132],
    [1e-20, -9.262340089798407],
    [1e-30, -11.464024688443615],
    [1e-300, -37.0470962993612],
  ])('z of %d', (p, z) => expect(quantile(p)).toBeCloseTo(z, 12));

  test('the area agrees with the integral', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (x) => {
        expect(Math.abs(distribution(x) - integratedDistribution(x))).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });

  test('z agrees with halving the integral', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true }), (p) => {
        expect(Math.abs(quantile(p) - bisectedQuantile(p))).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  test('z undoes the area, deep into the lower tail', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (x) => {
        expect(Math.abs(quantile(distribution(x)) - x)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  test('the ends, and what is no probability', () => {
    expect([quantile(0), quantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([-0.1, 1.1, Number.NaN].map(quantile)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map(distribution)).toEqual([0, 1]);
    expect(density(Number.NEGATIVE_INFINITY)).toBe(0);
  });

  test('the width of an interval is z(.975)', () => expect(INTERVAL_Z).toBeCloseTo(quantile(0.975), 14));
});
