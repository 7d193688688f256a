import { filtered, highpass, lowpass } from './filter.ts';
import { guarded } from './guarded.ts';
import { loopedNoise, noise } from './noise.ts';
import { addAround, toPeak, type Wave } from './wave.ts';

const RATE = 8000;
const LOOP = 8;
/** Those who drive by: when they are nearest, how long they are heard, how near they come. */
const CARS = [
  { at: 1.4, seconds: 3.2, gain: 0.5, seed: 61 },
  { at: 3.6, seconds: 2.4, gain: 0.34, seed: 62 },
  { at: 6.5, seconds: 3.8, gain: 0.62, seed: 63 },
] as const;

/** A street with traffic: a road that is never quite still, and cars that come and go. */
export function street(): Wave {
  const road = loopedNoise(RATE, LOOP, 60, [highpass(RATE, 90), lowpass(RATE, 700), lowpass(RATE, 1400)]);
  const wave: Wave = { rate: RATE, samples: road.samples.map((value) => 0.3 * value) };
  for (const { at, seconds, gain, seed } of CARS) addAround(wave, passing(seconds, seed), at - seconds / 2, gain);
  return guarded(toPeak(wave, -25));
}

/** Tyres on asphalt, swelling and fading, brighter the nearer they are. */
function passing(seconds: number, seed: number): Wave {
  const rough = noise(RATE, seconds, seed).samples;
  const far = filtered(filtered(rough, highpass(RATE, 150)), lowpass(RATE, 600));
  const near = filtered(filtered(rough, highpass(RATE, 400)), lowpass(RATE, 2200));
  const samples = far.map((value, index) => {
    const swell = Math.sin((Math.PI * index) / far.length) ** 2;
    return value * swell + 0.8 * (near[index] ?? 0) * swell ** 3;
  });
  return { rate: RATE, samples };
}
