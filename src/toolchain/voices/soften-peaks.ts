/** Seconds before and after a peak over which the sound gives way to it. */
const REACH = 0.006;

/**
 * The sound with no sample above `ceiling`: for some milliseconds around each peak all is a little softer, so that the
 * wave keeps its shape and nothing is cut off.
 */
export function softenPeaks(samples: Float32Array, rate: number, ceiling: number): Float32Array {
  const needed = samples.map((value) => Math.min(1, ceiling / Math.max(ceiling, Math.abs(value))));
  const reach = Math.round(REACH * rate);
  // The least of the neighbourhood, then its weighted mean: never more than the sample itself can bear.
  const gains = smoothed(leastAround(needed, reach), reach);
  return samples.map((value, at) => value * (gains[at] ?? 1));
}

function leastAround(values: Float32Array, reach: number): Float32Array {
  const least = new Float32Array(values.length).fill(1);
  for (const [at, value] of values.entries()) {
    if (value === 1) continue;
    for (let i = Math.max(0, at - reach); i <= Math.min(values.length - 1, at + reach); i += 1)
      if ((least[i] ?? 1) > value) least[i] = value;
  }
  return least;
}

function smoothed(values: Float32Array, reach: number): Float32Array {
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => 1 + Math.cos((Math.PI * (i - reach)) / (reach + 1)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return values.map((value, at) => {
    // Far from any peak there is nothing to smooth.
    if (value === 1 && (values[at - reach] ?? 1) === 1 && (values[at + reach] ?? 1) === 1) return 1;
    return weights.reduce((total, weight, i) => total + weight * (values[at + i - reach] ?? 1), 0) / sum;
  });
}
