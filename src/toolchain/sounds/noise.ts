import { type Filter, filtered } from './filter.ts';
import type { Wave } from './wave.ts';

/** White noise from a seed: the same seed gives the same samples on every machine (32-bit integers only). */
export function noise(rate: number, seconds: number, seed: number): Wave {
  let state = seed | 0 || 1;
  const samples = Float64Array.from({ length: Math.round(rate * seconds) }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  });
  return { rate, samples };
}

/**
 * Noise that can be looped without a seam. The filters run over the same noise twice and the second lap is kept:
 * they then start in the very state they end in.
 */
export function loopedNoise(rate: number, seconds: number, seed: number, filters: readonly Filter[]): Wave {
  const lap = noise(rate, seconds, seed).samples;
  const twice = new Float64Array(lap.length * 2);
  twice.set(lap);
  twice.set(lap, lap.length);
  const samples = filters.reduce<Float64Array>((heard, filter) => filtered(heard, filter), twice);
  return { rate, samples: samples.slice(lap.length) };
}
