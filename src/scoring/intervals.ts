import type { Estimate } from './estimate.ts';
import { INTERVAL_Z } from './measurement-constants.ts';

/** `part` of `whole` as a share with Wilson's score interval (1927), which never leaves 0 … 1; null of nothing. */
export function shareInterval(part: number, whole: number): Estimate | null {
  if (whole === 0) return null;
  const value = part / whole;
  const z2 = INTERVAL_Z ** 2;
  const middle = (value + z2 / (2 * whole)) / (1 + z2 / whole);
  const reach = (INTERVAL_Z / (1 + z2 / whole)) * Math.sqrt((value * (1 - value)) / whole + z2 / (4 * whole ** 2));
  return { value, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/**
 * The mean of values from 0 to 1, such as the squared distances a Brier score is made of, with z(.975) standard errors of
 * a mean (sample variance, n − 1) on either side, cut at 0 and 1; null for fewer than two.
 */
export function meanInterval(values: readonly number[]): Estimate | null {
  const n = values.length;
  if (n < 2) return null;
  const value = values.reduce((sum, one) => sum + one, 0) / n;
  const variance = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / (n - 1);
  const reach = INTERVAL_Z * Math.sqrt(variance / n);
  return { value, low: Math.max(0, value - reach), high: Math.min(1, value + reach) };
}
