import { clunk } from './clunk.ts';
import { filtered, highpass, lowpass } from './filter.ts';
import { noise } from './noise.ts';
import { addAround, fadeEnd, silence, toPeak, type Wave } from './wave.ts';

const RATE = 16_000;
const LENGTH = 0.42;

/** The handset leaves its cradle: plastic, the hook springing up, a hand closing round it. */
export function pickUp(): Wave {
  const wave = silence(RATE, LENGTH);
  addAround(wave, clunk(RATE, 21, 1), 0.004);
  addAround(wave, clunk(RATE, 22, 0.62), 0.098, 0.55);
  addAround(wave, rustle(), 0.12, 0.11);
  return toPeak(fadeEnd(wave, 0.04), -9);
}

function rustle(): Wave {
  const rough = noise(RATE, 0.26, 23);
  const shaped = filtered(filtered(rough.samples, highpass(RATE, 500)), lowpass(RATE, 2400));
  return {
    rate: RATE,
    samples: shaped.map((value, index) => value * Math.sin((Math.PI * index) / shaped.length) ** 2),
  };
}
