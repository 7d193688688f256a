import { describe, expect, test } from 'vitest';
import { HIGHEST_PEAK, heardLoudness, levelled, TARGET } from '../../src/toolchain/voices/level.ts';
import { headShelf, loudnessOf, lowCut } from '../../src/toolchain/voices/loudness.ts';
import { throughTelephone } from '../../src/toolchain/voices/telephone-filter.ts';
import { truePeakOf } from '../../src/toolchain/voices/true-peak.ts';

const RATE = 24_000;

function sine(hertz: number, decibels: number, seconds: number, rate = RATE): Float64Array {
  const top = 10 ** (decibels / 20);
  return Float64Array.from(
    { length: Math.round(seconds * rate) },
    (_, i) => top * Math.sin((2 * Math.PI * hertz * i) / rate),
  );
}

function join(...parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap((part) => [...part]));
}

describe('loudness as the recommendation has it', () => {
  test('the filters at 48 kHz are the ones it lists', () => {
    const [shelf, cut] = [headShelf(48_000), lowCut(48_000)];
    const listed = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585];
    for (const [i, value] of [...shelf.b, ...shelf.a].entries()) expect(value).toBeCloseTo(listed[i] ?? 0, 6);
    for (const [i, value] of [...cut.b, ...cut.a].entries())
      expect(value).toBeCloseTo([1, -2, 1, -1.99004745483398, 0.99007225036621][i] ?? 0, 6);
  });

  test.each([24_000, 44_100, 48_000])('a sine of 997 Hz at −20 dBFS in one channel is −23.0 LUFS at %d Hz', (rate) => {
    expect(loudnessOf(sine(997, -20, 5, rate), rate)).toBeCloseTo(-23.01, 1);
  });

  test('silence between words does not count, nor what is 10 LU softer', () => {
    const loud = sine(997, -20, 3);
    const alone = loudnessOf(loud, RATE);
    // Blocks that hold the seam are neither, so that a little is lost.
    expect(loudnessOf(join(loud, new Float64Array(3 * RATE)), RATE)).toBeGreaterThan(alone - 0.3);
    expect(loudnessOf(join(loud, sine(997, -45, 3)), RATE)).toBeGreaterThan(alone - 0.3);
    expect(loudnessOf(join(loud, sine(997, -25, 3)), RATE)).toBeLessThan(alone - 1.5);
  });

  test('a word shorter than a block is measured by what there is; silence is −∞', () => {
    expect(loudnessOf(sine(997, -20, 0.2), RATE)).toBeCloseTo(-23, 0);
    expect(loudnessOf(new Float64Array(RATE), RATE)).toBe(Number.NEGATIVE_INFINITY);
    expect(loudnessOf(new Float64Array(), RATE)).toBe(Number.NEGATIVE_INFINITY);
  });
});

test.each([
  [300, -3],
  [3400, -3],
  [1000, 0],
  [100, -38],
])('the telephone leaves of %d Hz %d dB', (hertz, decibels) => {
  const sound = throughTelephone(sine(hertz, 0, 1), RATE).subarray(RATE / 2);
  const top = 20 * Math.log10(sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
  expect(top).toBeGreaterThan(decibels - 0.6);
  expect(top).toBeLessThan(decibels + 0.6);
});

test('a peak between two samples is found', () => {
  // At a quarter of the rate and 45° on, no sample comes nearer to the top than 0.707.
  const between = Float32Array.from({ length: 400 }, (_, i) => Math.sin((Math.PI / 2) * i + Math.PI / 4));
  expect(Math.max(...between)).toBeCloseTo(Math.SQRT1_2, 2);
  expect(truePeakOf(between)).toBeGreaterThan(0.97);
  expect(truePeakOf(between)).toBeLessThan(1.05);
});

describe('levelling', () => {
  test.each([
    [200, -30, 0],
    [1000, -12, 0],
    [2500, -40, 1.5],
    [600, -20, -4],
  ])('%d Hz at %d dBFS comes out at the common level, %d dB over it', (hertz, decibels, above) => {
    const line = levelled(Float32Array.from(sine(hertz, decibels, 2)), RATE, above);
    expect(heardLoudness(line, RATE)).toBeCloseTo(TARGET + above, 1);
  });

  test('two voices alike over the telephone are alike, however much lies below its band', () => {
    const thin = sine(1000, -20, 2);
    const deep = sine(120, -14, 2).map((value, i) => value + (thin[i] ?? 0));
    const [a, b] = [thin, deep].map((line) => levelled(Float32Array.from(line), RATE, 0));
    const heard = (line: Float32Array | undefined) =>
      throughTelephone(Float64Array.from(line ?? []), RATE).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(20 * Math.log10(heard(a) / heard(b))).toBeCloseTo(0, 0);
  });

  test('a peak is softened for a moment, a spiky line is softer as a whole; the limit always holds', () => {
    const calm = sine(1000, -20, 2);
    const spiked = (size: number) => Float32Array.from(calm, (value, i) => (i === RATE ? size : value));
    for (const size of [0.2, 0.6, 1, 4]) {
      const line = levelled(spiked(size), RATE, 0);
      expect(20 * Math.log10(truePeakOf(line)), `${size}`).toBeLessThanOrEqual(HIGHEST_PEAK + 0.01);
    }
    expect(heardLoudness(levelled(spiked(1), RATE, 0), RATE)).toBeCloseTo(TARGET, 0);
    expect(heardLoudness(levelled(spiked(8), RATE, 0), RATE)).toBeLessThan(TARGET - 3);
  });

  test('around a softened peak the wave keeps its shape', () => {
    const line = Float32Array.from(sine(500, -1, 1), (value, i) => value * (i > 12_000 && i < 12_200 ? 1.5 : 1));
    const quiet = Float32Array.from(line, (value) => value * 0.2);
    const soft = levelled(line, RATE, 24);
    const same = levelled(quiet, RATE, 24);
    // Levelled alike from loud and from soft, with no sample held at the limit twice in a row.
    expect(soft.every((value, i) => Math.abs(value - (same[i] ?? 0)) < 1e-3)).toBe(true);
    const top = soft.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const flat = soft.filter((value, i) => Math.abs(value) > top - 1e-6 && Math.abs(soft[i + 1] ?? 0) > top - 1e-6);
    expect(flat.length).toBe(0);
  });

  test('silence stays silence', () => {
    expect(levelled(new Float32Array(100), RATE, 0).every((value) => value === 0)).toBe(true);
  });
});
