import { highpass, lowpass } from './filter.ts';
import { guarded } from './guarded.ts';
import { loopedNoise } from './noise.ts';
import type { Wave } from './wave.ts';

const RATE = 8000;
const LOOP = 5;
/** What a 50 Hz mains leaves within the telephone band: odd harmonics, each weaker than the last. */
const HUM = [
  { hertz: 250, gain: 0.0009 },
  { hertz: 350, gain: 0.0007 },
  { hertz: 450, gain: 0.0004 },
  { hertz: 550, gain: 0.0002 },
] as const;

/** An open line with nobody speaking: hiss 48 dB under full scale, a trace of hum. The band is cut when it plays. */
export function lineNoise(): Wave {
  const hiss = loopedNoise(RATE, LOOP, 2024, [highpass(RATE, 280), lowpass(RATE, 2600)]);
  const samples = hiss.samples.map((value, index) => {
    // Whole periods fit the loop, so neither the breathing nor the hum jumps where it starts again.
    const turn = (2 * Math.PI * index) / hiss.samples.length;
    const breath = 1 + 0.12 * Math.sin(2 * turn) + 0.08 * Math.sin(5 * turn + 1);
    return HUM.reduce((sum, { hertz, gain }) => sum + gain * Math.sin(hertz * LOOP * turn), 0.0075 * breath * value);
  });
  return guarded({ rate: RATE, samples });
}
