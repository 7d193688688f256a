import { clunk } from './clunk.ts';
import { highpass, lowpass } from './filter.ts';
import { guarded } from './guarded.ts';
import { dice, murmur } from './murmur.ts';
import { loopedNoise } from './noise.ts';
import { addAround, toPeak, type Wave } from './wave.ts';

const RATE = 8000;
const LOOP = 8;
const TALKERS = [
  { hertz: 118, seed: 41, gain: 1 },
  { hertz: 205, seed: 42, gain: 0.8 },
  { hertz: 142, seed: 43, gain: 0.6 },
  { hertz: 228, seed: 44, gain: 0.5 },
  { hertz: 104, seed: 45, gain: 0.4 },
] as const;

/** An office with other people talking, a keyboard, and air coming through the ceiling. */
export function office(): Wave {
  const wave = murmur(RATE, LOOP, TALKERS);
  const next = dice(46);
  for (const start of [0.7, 3.1, 5.9]) {
    for (let at = start; at < start + 1.1; at += 0.09 + 0.11 * next()) {
      addAround(wave, clunk(RATE, 400 + Math.round(at * 100), 0.42), at, 0.1 + 0.08 * next());
    }
  }
  const air = loopedNoise(RATE, LOOP, 47, [highpass(RATE, 120), lowpass(RATE, 900)]).samples;
  return guarded(toPeak({ rate: RATE, samples: wave.samples.map((value, i) => value + 0.03 * (air[i] ?? 0)) }, -25));
}
