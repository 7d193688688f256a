import type { Wave } from './wave.ts';

/** Seconds between the walls, and how much of the sound comes back each time: four paths of no common length. */
const PATHS = [
  { seconds: 0.0371, back: 0.76 },
  { seconds: 0.0433, back: 0.74 },
  { seconds: 0.0527, back: 0.71 },
  { seconds: 0.0613, back: 0.68 },
] as const;

/** A loop in a large room with hard walls. It runs over itself until its end rings on into its start. */
export function echoed(loop: Wave, part: number): Wave {
  const { length } = loop.samples;
  const wet = new Float64Array(length);
  for (const { seconds, back } of PATHS) {
    const lag = Math.round(seconds * loop.rate);
    const line = new Float64Array(length);
    let dull = 0;
    for (let index = 0; index < 2 * length; index++) {
      const place = index % length;
      // Each wall takes more of the high tones than of the low.
      dull += 0.55 * ((line[(place - lag + length) % length] ?? 0) - dull);
      line[place] = (loop.samples[place] ?? 0) + back * dull;
    }
    line.forEach((value, index) => {
      wet[index] = (wet[index] ?? 0) + value / PATHS.length;
    });
  }
  return {
    rate: loop.rate,
    samples: loop.samples.map((value, index) => (1 - part) * value + part * (wet[index] ?? 0)),
  };
}
