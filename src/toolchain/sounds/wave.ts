/** Sound as numbers from −1 to 1, one channel, `rate` of them a second. */
export interface Wave {
  readonly rate: number;
  readonly samples: Float64Array;
}

export function silence(rate: number, seconds: number): Wave {
  return { rate, samples: new Float64Array(Math.round(rate * seconds)) };
}

/**
 * Adds one wave to another from a moment on. What runs over the end comes in again at the start: a loop then has
 * no seam, because the tail of its last note is still heard under the first.
 */
export function addAround(into: Wave, part: Wave, atSeconds: number, gain = 1): void {
  const { samples } = into;
  const from = Math.round(atSeconds * into.rate);
  part.samples.forEach((value, index) => {
    const place = (from + index) % samples.length;
    samples[place] = (samples[place] ?? 0) + value * gain;
  });
}

export function peakOf(wave: Wave): number {
  return wave.samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Scales a wave so that its loudest sample lies `decibels` (0 or below) under full scale. */
export function toPeak(wave: Wave, decibels: number): Wave {
  const gain = 10 ** (decibels / 20) / peakOf(wave);
  return { rate: wave.rate, samples: wave.samples.map((value) => value * gain) };
}

/** Lets the last part of a wave run out to nothing, so that what follows it starts from rest. */
export function fadeEnd(wave: Wave, seconds: number): Wave {
  const length = Math.round(seconds * wave.rate);
  const last = wave.samples.length - 1;
  return { rate: wave.rate, samples: wave.samples.map((value, index) => value * Math.min(1, (last - index) / length)) };
}
