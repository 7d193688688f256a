import { clunk } from './clunk.ts';
import { steadyTone } from './steady-tone.ts';
import { addAround, silence, toPeak, type Wave } from './wave.ts';

const RATE = 8000;
/** Chinese busy tone: 450 Hz, 0.35 s on, 0.35 s off (ITU-T E.180, supplement 2). */
const ON = 0.35;
const TIMES = 3;
const FIRST = 0.42;

/** The other end is put down; then three times the busy tone, softer than the click. */
export function hangUp(): Wave {
  const wave = silence(RATE, FIRST + ON * (2 * TIMES - 1) + 0.02);
  addAround(wave, clunk(RATE, 31, 1.15), 0.005);
  addAround(wave, clunk(RATE, 32, 0.8), 0.075, 0.45);
  const tone = steadyTone(RATE, ON, 450);
  for (let time = 0; time < TIMES; time++) addAround(wave, tone, FIRST + time * 2 * ON, 0.42);
  return toPeak(wave, -11);
}
