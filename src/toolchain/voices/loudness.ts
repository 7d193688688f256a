import type { Filter } from '../sounds/filter.ts';
import { filterAll } from './filter-all.ts';

/**
 * Loudness as ITU-R BS.1770-5 (annex 1) defines it, for one channel: the sound is weighted as the head and the ear do (two
 * filters), its power taken in blocks of 400 ms that overlap by three quarters, and blocks that are silent or 10 LU below
 * the rest are left out. The recommendation lists filters for 48 kHz only; these parameters give the same two at any rate
 * (derived in B. De Man, "Evaluation of Implementations of the EBU R128 Loudness Measurement", AES 145, 2018).
 */

/** dB added to the mean power, so that a full-scale sine of 997 Hz in one channel reads −3.01 LUFS. */
const OFFSET = -0.691;
const BLOCK_SECONDS = 0.4;
const STEP_SECONDS = 0.1;
/** LUFS below which a block is silence. */
const SILENT = -70;
/** LU below the mean at which a block no longer counts. */
const GATE = -10;

/** LUFS. A sound shorter than a block is one block, with what there is; −Infinity where there is no sound. */
export function loudnessOf(samples: Float64Array, rate: number): number {
  const weighted = filterAll(samples, [headShelf(rate), lowCut(rate)]);
  const powers = blockPowers(weighted, rate).filter((power) => asLufs(power) > SILENT);
  const gate = asLufs(mean(powers)) + GATE;
  return asLufs(mean(powers.filter((power) => asLufs(power) > gate)));
}

function blockPowers(samples: Float64Array, rate: number): readonly number[] {
  const [size, step] = [Math.round(BLOCK_SECONDS * rate), Math.round(STEP_SECONDS * rate)];
  const starts: number[] = [0];
  for (let at = step; at + size <= samples.length; at += step) starts.push(at);
  return starts.map((at) => powerOf(samples.subarray(at, at + size)));
}

function powerOf(samples: Float64Array): number {
  let sum = 0;
  for (const value of samples) sum += value * value;
  return sum / Math.max(1, samples.length);
}

function asLufs(power: number): number {
  return power > 0 ? OFFSET + 10 * Math.log10(power) : Number.NEGATIVE_INFINITY;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The first filter: what lies above about 1.7 kHz is 4 dB louder, as a head makes it. */
export function headShelf(rate: number): Filter {
  const [hertz, decibels, q] = [1681.974450955533, 3.999843853973347, 0.7071752369554196];
  const turn = Math.tan((Math.PI * hertz) / rate);
  const high = 10 ** (decibels / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + turn / q + turn * turn;
  return {
    b: [
      (high + (band * turn) / q + turn * turn) / a0,
      (2 * (turn * turn - high)) / a0,
      (high - (band * turn) / q + turn * turn) / a0,
    ],
    a: [(2 * (turn * turn - 1)) / a0, (1 - turn / q + turn * turn) / a0],
  };
}

/** The second filter: what lies below about 38 Hz hardly counts. */
export function lowCut(rate: number): Filter {
  const [hertz, q] = [38.13547087602444, 0.5003270373238773];
  const turn = Math.tan((Math.PI * hertz) / rate);
  const a0 = 1 + turn / q + turn * turn;
  return { b: [1, -2, 1], a: [(2 * (turn * turn - 1)) / a0, (1 - turn / q + turn * turn) / a0] };
}
