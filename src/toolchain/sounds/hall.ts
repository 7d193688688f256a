import { clunk } from './clunk.ts';
import { echoed } from './echo.ts';
import { highpass, lowpass } from './filter.ts';
import { guarded } from './guarded.ts';
import { murmur } from './murmur.ts';
import { loopedNoise } from './noise.ts';
import { addAround, toPeak, type Wave } from './wave.ts';

const RATE = 8000;
const LOOP = 8;
const TALKERS = [
  { hertz: 126, seed: 71, gain: 0.7 },
  { hertz: 212, seed: 72, gain: 0.6 },
  { hertz: 188, seed: 73, gain: 0.4 },
] as const;
/** Somebody crosses the hall. */
const STEPS = [1.1, 1.68, 2.24, 2.83, 3.4, 3.99, 4.55] as const;

/** A hall with steps and echoes, and a few people talking at the far end. */
export function hall(): Wave {
  const wave = murmur(RATE, LOOP, TALKERS);
  STEPS.forEach((at, index) => {
    addAround(wave, clunk(RATE, 700 + index, 1.5), at, 0.16 + 0.05 * Math.sin(index));
  });
  const air = loopedNoise(RATE, LOOP, 74, [highpass(RATE, 80), lowpass(RATE, 500)]).samples;
  const dry: Wave = { rate: RATE, samples: wave.samples.map((value, index) => value + 0.03 * (air[index] ?? 0)) };
  return guarded(toPeak(echoed(dry, 0.6), -25));
}
