import type { Wave } from '../../src/toolchain/sounds/wave.ts';

/** The strongest frequency between two moments of a wave, in whole Hz, each asked from 50 Hz to half the rate. */
export function strongestTone(wave: Wave, from: number, to: number): number {
  const part = wave.samples.subarray(Math.round(from * wave.rate), Math.round(to * wave.rate));
  let best = { hertz: 0, power: 0 };
  for (let hertz = 50; hertz < wave.rate / 2; hertz++) {
    const power = powerAt(part, (2 * Math.PI * hertz) / wave.rate);
    if (power > best.power) best = { hertz, power };
  }
  return best.hertz;
}

/** Goertzel's sum: one line of a Fourier transform in one multiplication a sample. */
function powerAt(samples: Float64Array, turn: number): number {
  const twice = 2 * Math.cos(turn);
  let [last, before] = [0, 0];
  for (const value of samples) [last, before] = [value + twice * last - before, last];
  return last * last + before * before - twice * last * before;
}
