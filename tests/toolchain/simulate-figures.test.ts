import { describe, expect, test } from 'vitest';
import { type DetectionCounts, detectionOf } from '../../src/scoring/detection.ts';
import { writeFigures } from '../../src/toolchain/simulate/figure-table.ts';
import { figuresOf, plainFigure } from '../../src/toolchain/simulate/figures.ts';
import { meanInterval, medianOf } from '../../src/toolchain/simulate/mean-interval.ts';
import { measureDetection } from '../../src/toolchain/simulate/measure-detection.ts';
import { callsToAim } from '../../src/toolchain/simulate/measure-difficulty.ts';
import { writeReportPage } from '../../src/toolchain/simulate/report-page.ts';
import { runSimulation, type Simulation } from '../../src/toolchain/simulate/run-simulation.ts';

const FEW = 12;
const simulation = runSimulation(FEW);
const figures = figuresOf(simulation);
const named = (all: Simulation, name: string) => figuresOf(all).find((figure) => figure.name === name);

/** The measure of the game, made wrong in one way. */
const broken = (wrong: (counts: DetectionCounts) => ReturnType<typeof detectionOf>) => ({
  ...simulation,
  blocks: measureDetection(200, wrong),
});
const sound = { ...simulation, blocks: measureDetection(200) };

describe('the targets of the measure', () => {
  const NAMES = ['d-prime-bias-60-60', 'd-prime-coverage-60-60', 'c-bias-60-60', 'c-coverage-60-60'];

  test('hold for the measure of the game', () => {
    for (const name of NAMES) expect(named(sound, name), name).toMatchObject({ holds: true });
  });

  const moved = (counts: DetectionCounts, d: number, c: number, width = 1) => {
    const { dPrime, criterion, ...rest } = detectionOf(counts);
    const move = (one: typeof dPrime, by: number) =>
      one && {
        standardError: one.standardError,
        value: one.value + by,
        low: one.value + by - (one.value - one.low) * width,
        high: one.value + by + (one.high - one.value) * width,
      };
    return { ...rest, dPrime: move(dPrime, d), criterion: move(criterion, c) };
  };

  test.each<[string, string, (counts: DetectionCounts) => ReturnType<typeof detectionOf>]>([
    ['d′ a tenth too high', 'd-prime-bias-60-60', (counts) => moved(counts, 0.1, 0)],
    ['d′ a tenth too low', 'd-prime-bias-60-60', (counts) => moved(counts, -0.1, 0)],
    ['c a tenth too low', 'c-bias-60-60', (counts) => moved(counts, 0, -0.1)],
    ['intervals a fifth too narrow', 'd-prime-coverage-60-60', (counts) => moved(counts, 0, 0, 0.8)],
    ['intervals half too wide', 'c-coverage-60-60', (counts) => moved(counts, 0, 0, 1.5)],
    ['hits and false alarms exchanged', 'd-prime-bias-60-60', (counts) => detectionOf(exchanged(counts))],
  ])('are missed with %s', (_, name, wrong) => {
    expect(named(broken(wrong), name)).toMatchObject({ holds: false });
  });

  function exchanged({ hits, falseAlarms, scams, genuine }: DetectionCounts): DetectionCounts {
    return { hits: falseAlarms, falseAlarms: hits, scams, genuine };
  }
});

describe('the targets of the dealing', () => {
  const withDifference = (value: number, low: number, high: number) => {
    const retention = simulation.retention.map((one) => ({ ...one, overRandom: { value, low, high, better: 0.5 } }));
    return named({ ...simulation, retention }, 'retained-d-prime-power-over-random');
  };

  test.each([
    [0.02, 0.01, 0.03, true],
    [0.02, -0.01, 0.05, false],
    [-0.02, -0.03, -0.01, false],
  ])('a difference of %d (%d to %d) holds: %s', (value, low, high, holds) => {
    expect(withDifference(value, low, high)).toMatchObject({ value, target: 0, holds });
  });

  test('every law is held against both other orders', () => {
    const names = figures
      .filter(({ name, holds }) => holds !== null && name.includes('-over-'))
      .map(({ name }) => name);
    expect(names).toEqual(
      ['power', 'exponential', 'fsrs'].flatMap((law) =>
        ['random', 'blocked'].map((other) => `retained-d-prime-${law}-over-${other}`),
      ),
    );
  });
});

describe('calls to the aim', () => {
  const shifts = (...right: readonly number[]) => Array.from({ length: 15 }, (_, i) => right[i] ?? 0.75);

  test.each<[string, readonly (readonly number[])[], number | null]>([
    ['near from the start', [shifts(0.71, 0.79)], 0],
    ['two shifts away', [shifts(0.9, 0.81)], 16],
    ['near, and away again', [shifts(0.9, 0.75, 0.6)], 24],
    ['the slowest group counts', [shifts(0.9), shifts(0.9, 0.9, 0.9)], 24],
    ['away at the end', [shifts(...Array.from({ length: 15 }, (_, i) => (i < 14 ? 0.75 : 0.9)))], null],
  ])('%s', (_, groups, calls) => {
    expect(callsToAim(groups)).toBe(calls);
  });
});

describe('the figures', () => {
  test('are the same each time', () => {
    expect(figuresOf(runSimulation(FEW))).toEqual(figures);
  });

  test('have the shape other tools rely on, each name once', () => {
    expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
    for (const plain of figures.map(plainFigure)) {
      expect(Object.keys(plain)).toEqual(['name', 'value', 'unit', 'target', 'holds']);
      expect(plain.target === null).toBe(plain.holds === null);
      expect(plain.value === null || Number.isFinite(plain.value)).toBe(true);
    }
  });

  test('of forms and of a shift are reported without a target', () => {
    for (const size of ['5-13', '3-8', '2-6', '4-4'])
      for (const what of ['d-prime-bias', 'd-prime-coverage', 'c-bias', 'c-coverage'])
        expect(named(simulation, `${what}-${size}`)).toMatchObject({ target: null, holds: null });
  });

  test('are told in a table with the verdict on every target', () => {
    const table = writeFigures(figures);
    for (const { name, holds } of figures) {
      const line = table.split('\n').find((one) => one.startsWith(`${name} `)) ?? '';
      expect(/ holds \(| MISSED \(/.test(line), line).toBe(holds !== null);
    }
  });
});

test('mean, interval and median, by hand', () => {
  const { value, low, high } = meanInterval([1, 2, 3, 4]);
  expect([value, high - value, value - low]).toEqual([2.5, expect.closeTo(1.26515, 4), expect.closeTo(1.26515, 4)]);
  expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

describe('the page', () => {
  const page = writeReportPage(simulation, figures);

  test('needs nothing but itself', () => {
    expect(page.match(/<script|<link|<img|@import|url\(|https?:|src=/g)).toBe(null);
  });

  test('has a described plot for every size of block and every law, and numbers everywhere', () => {
    const labels = [...page.matchAll(/<svg [^>]*role="img" aria-label="([^"]+)"/g)].map((match) => match[1] ?? '');
    for (const { block } of simulation.blocks)
      expect(labels.some((label) => label.startsWith(`d′ at ${block.scams} + ${block.genuine}`))).toBe(true);
    expect(labels.filter((label) => label.startsWith('Retained d′'))).toHaveLength(3);
    expect(page.match(/NaN|undefined|Infinity|\[object/g)).toBe(null);
  });

  test('says of every target whether it holds', () => {
    const verdicts = page.match(/✓ holds|✗ missed/g) ?? [];
    expect(verdicts).toHaveLength(figures.filter(({ holds }) => holds !== null).length);
    const missed = figures.filter(({ holds }) => holds === false).length;
    expect(verdicts.filter((one) => one.includes('missed'))).toHaveLength(missed);
  });
});
