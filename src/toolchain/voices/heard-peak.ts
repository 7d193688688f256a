import { throughTelephone } from './telephone-filter.ts';

/** The loudest sample of a line, as it lies in its file or as the telephone passes it on: a filter can raise a peak. 1 is full scale. */
export function heardPeak(samples: Float32Array, rate: number): number {
  const onLine = throughTelephone(Float64Array.from(samples), rate);
  let most = 0;
  for (const value of samples) most = Math.max(most, Math.abs(value));
  for (const value of onLine) most = Math.max(most, Math.abs(value));
  return most;
}
