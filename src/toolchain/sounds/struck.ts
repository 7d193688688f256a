import { silence, type Wave } from './wave.ts';

/** One of the tones a struck thing rings with: its loudness falls to a third in `decay` seconds. */
export interface Partial {
  readonly hertz: number;
  readonly gain: number;
  readonly decay: number;
}

/** A moment at which something is hit, and how hard (1 is usual). */
export interface Strike {
  readonly at: number;
  readonly force: number;
}

/**
 * The sound of a thing that rings, hit once or many times. Each tone keeps its phase through all strikes:
 * a strike only puts loudness back, so two of them can never cancel each other out.
 */
export function struck(
  rate: number,
  seconds: number,
  partials: readonly Partial[],
  { attack, strikes }: { readonly attack: number; readonly strikes: readonly Strike[] },
): Wave {
  const wave = silence(rate, seconds);
  const hits = new Map(strikes.map(({ at, force }) => [Math.round(at * rate), force]));
  for (const { hertz, gain, decay } of partials) {
    const fall = Math.exp(-1 / (decay * rate));
    const rise = 1 - Math.exp(-1 / (attack * rate));
    let energy = 0;
    let loud = 0;
    wave.samples.forEach((value, index) => {
      energy *= fall;
      const force = hits.get(index);
      // What still rings takes its share of the blow, so a long row of strikes swells a little and then stays level.
      if (force !== undefined) energy = Math.max(energy, 0.4 * energy + force);
      loud += (energy - loud) * rise;
      wave.samples[index] = value + gain * loud * Math.sin((2 * Math.PI * hertz * index) / rate);
    });
  }
  return wave;
}

/** A thing hit once, at the very start. */
export function struckOnce(rate: number, seconds: number, partials: readonly Partial[], attack: number): Wave {
  return struck(rate, seconds, partials, { attack, strikes: [{ at: 0, force: 1 }] });
}
