/** How many points are looked at for each sample: a sound swings higher between its samples than at them. */
const POINTS = 4;
/** Samples to each side a point between is made from. */
const REACH = 8;

/**
 * The highest swing of a sound, between its samples too (after ITU-R BS.1770-5, annex 2, with a windowed sinc of our own
 * length). 1 is full scale.
 */
export function truePeakOf(samples: Float32Array): number {
  let most = 0;
  for (let at = 0; at < samples.length; at += 1) {
    const here = Math.abs(samples[at] ?? 0);
    if (here > most) most = here;
    // Between two small samples nothing rises above a peak already seen.
    if (Math.max(here, Math.abs(samples[at + 1] ?? 0)) < most / 2) continue;
    for (const taps of BETWEEN) {
      let value = 0;
      for (let i = 0; i < taps.length; i += 1) value += (taps[i] ?? 0) * (samples[at + i - REACH + 1] ?? 0);
      if (Math.abs(value) > most) most = Math.abs(value);
    }
  }
  return most;
}

/** For each point between two samples the weights of those around it. */
const BETWEEN: readonly (readonly number[])[] = Array.from({ length: POINTS - 1 }, (_, point) =>
  Array.from({ length: 2 * REACH }, (_unused, i) => {
    const distance = i - REACH + 1 - (point + 1) / POINTS;
    const angle = Math.PI * distance;
    const window = 0.5 + 0.5 * Math.cos(angle / REACH);
    return (Math.sin(angle) / angle) * window;
  }),
);
