import { guarded } from './guarded.ts';
import { steadyTone } from './steady-tone.ts';
import { addAround, silence, toPeak, type Wave } from './wave.ts';

const RATE = 8000;

/** Heard while it rings at the other end, in China: 450 Hz, 1 s on, 4 s off (ITU-T E.180, supplement 2). */
export function ringBack(): Wave {
  const wave = silence(RATE, 5);
  addAround(wave, steadyTone(RATE, 1, 450), 0);
  return guarded(toPeak(wave, -18));
}
