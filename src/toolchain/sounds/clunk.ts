import { filtered, highpass, lowpass } from './filter.ts';
import { noise } from './noise.ts';
import { struckOnce } from './struck.ts';
import { addAround, silence, type Wave } from './wave.ts';

const SECONDS = 0.16;

/**
 * Plastic on plastic: a burst of noise a few milliseconds long and the dull ring of a hollow handset.
 * `size` above 1 is a bigger, lower thing.
 */
export function clunk(rate: number, seed: number, size: number): Wave {
  const wave = silence(rate, SECONDS);
  const rough = noise(rate, SECONDS, seed);
  const burst = rough.samples.map((value, index) => value * Math.exp(-index / (0.0035 * size * rate)));
  const shaped = filtered(
    filtered(burst, highpass(rate, 350 / size)),
    lowpass(rate, Math.min(3200 / size, rate * 0.4)),
  );
  addAround(wave, { rate, samples: shaped }, 0.001, 0.8);
  addAround(
    wave,
    struckOnce(
      rate,
      SECONDS - 0.002,
      [
        { hertz: 410 / size, gain: 0.5, decay: 0.014 },
        { hertz: 960 / size, gain: 0.35, decay: 0.009 },
        { hertz: 2130 / size, gain: 0.2, decay: 0.004 },
      ],
      0.0006,
    ),
    0.001,
  );
  return wave;
}
