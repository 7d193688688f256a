import { type Filter, filtered, lowpass, resonance } from './filter.ts';
import { noise } from './noise.ts';
import { addAround, silence, type Wave } from './wave.ts';

/** The first two resonances of a few vowels, in Hz: a, e, i, o, u and two between. */
const VOWELS = [
  [730, 1090],
  [530, 1840],
  [300, 2240],
  [560, 880],
  [320, 820],
  [440, 1020],
  [490, 1350],
] as const;

/** One of those who talk: how high, and where in the room's noise they begin. */
export interface Talker {
  readonly hertz: number;
  readonly seed: number;
  /** Further away is softer and duller. */
  readonly gain: number;
}

/**
 * People talking too far off to be understood: vowels in the rhythm of speech, with pitch that rises and falls, and no
 * consonants to make words of. A loop, so what runs over the end comes in again at the start.
 */
export function murmur(rate: number, seconds: number, talkers: readonly Talker[]): Wave {
  const wave = silence(rate, seconds);
  for (const { hertz, seed, gain } of talkers) {
    const next = dice(seed);
    let at = next() * 2;
    while (at < seconds - 0.5) {
      const syllables = 3 + Math.floor(next() * 7);
      const tune = hertz * (0.92 + 0.2 * next());
      for (let index = 0; index < syllables; index++) {
        const long = 0.11 + 0.12 * next();
        const vowel = VOWELS[Math.floor(next() * VOWELS.length)] ?? VOWELS[0];
        // A phrase sinks towards its end.
        const pitch = tune * (1.08 - (0.22 * index) / syllables) * (0.94 + 0.12 * next());
        addAround(wave, syllable(rate, long, pitch, vowel), at, gain * (0.6 + 0.4 * next()));
        at += long * (0.8 + 0.4 * next());
      }
      at += 0.4 + 1.6 * next();
    }
  }
  return { rate, samples: filtered(wave.samples, lowpass(rate, 1900)) };
}

function syllable(rate: number, seconds: number, hertz: number, [first, second]: readonly [number, number]): Wave {
  const wave = silence(rate, seconds);
  let phase = 0;
  // A saw's teeth are close to what a voice begins as.
  const source = wave.samples.map((_, index) => {
    phase = (phase + (hertz * (1 + 0.05 * Math.sin((3 * index) / wave.samples.length))) / rate) % 1;
    return 2 * phase - 1;
  });
  const through = (filter: Filter): Float64Array => filtered(source, filter);
  const low = through(resonance(rate, first, 90));
  const high = through(resonance(rate, second, 130));
  return {
    rate,
    samples: low.map(
      (value, index) => (value + 0.5 * (high[index] ?? 0)) * Math.sin((Math.PI * index) / low.length) ** 1.5,
    ),
  };
}

/** Numbers from 0 to 1, the same ones for the same seed on every machine. */
export function dice(seed: number): () => number {
  const throws = noise(1000, 4, seed).samples;
  let index = 100;
  return () => ((throws[index++ % throws.length] ?? 0) + 1) / 2;
}
