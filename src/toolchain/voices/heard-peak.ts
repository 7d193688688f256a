/**
 * The loudest sample of a line, as it lies in its file or, `onLine`, as the telephone passes it on: a filter can raise a
 * peak. 1 is full scale.
 */
export function heardPeak(samples: Float32Array, onLine: Float64Array): number {
  let most = 0;
  for (const value of samples) most = Math.max(most, Math.abs(value));
  for (const value of onLine) most = Math.max(most, Math.abs(value));
  return most;
}
