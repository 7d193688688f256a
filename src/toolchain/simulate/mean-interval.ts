import type { Estimate } from '../../scoring/estimate.ts';
import { INTERVAL_Z } from '../../scoring/measurement-constants.ts';

/** The mean with its 95 % interval, of hundreds of values or more: mean ± z(.975) · s/√n. NaN for none. */
export function meanInterval(values: readonly number[]): Estimate {
  const n = values.length;
  const value = values.reduce((sum, one) => sum + one, 0) / n;
  const variance = n < 2 ? 0 : values.reduce((sum, one) => sum + (one - value) ** 2, 0) / (n - 1);
  const reach = INTERVAL_Z * Math.sqrt(variance / n);
  return { value, low: value - reach, high: value + reach };
}

/** The middle value; NaN for none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? Number.NaN : (lower + upper) / 2;
}
