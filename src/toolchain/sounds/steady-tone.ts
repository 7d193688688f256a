import { silence, type Wave } from './wave.ts';

/** Half a cosine at either end keeps the switch from clicking, in seconds. */
const RAMP = 0.008;

/** One pure tone at full scale, switched on and off softly. */
export function steadyTone(rate: number, seconds: number, hertz: number): Wave {
  const wave = silence(rate, seconds);
  const { length } = wave.samples;
  const samples = wave.samples.map((_, index) => {
    const edge = Math.min(1, Math.min(index, length - 1 - index) / (RAMP * rate));
    return ((1 - Math.cos(Math.PI * edge)) / 2) * Math.sin((2 * Math.PI * hertz * index) / rate);
  });
  return { rate, samples };
}
