import { struckOnce } from './struck.ts';
import { addAround, fadeEnd, silence, toPeak, type Wave } from './wave.ts';

const RATE = 16_000;
const LENGTH = 1.1;

/** A text message: two wooden tones a fifth apart, going up. */
export function notification(): Wave {
  const wave = silence(RATE, LENGTH);
  addAround(wave, chime(783.99, 0.16), 0.004); // G5
  addAround(wave, chime(1174.66, 0.24), 0.134); // D6
  return toPeak(fadeEnd(wave, 0.2), -10);
}

function chime(hertz: number, decay: number): Wave {
  return struckOnce(
    RATE,
    LENGTH - 0.14,
    [
      { hertz, gain: 1, decay },
      { hertz: hertz * 2, gain: 0.12, decay: decay * 0.6 },
      { hertz: hertz * 3.98, gain: 0.1, decay: 0.03 },
    ],
    0.004,
  );
}
