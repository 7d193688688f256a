import type { EstimateWithError } from './estimate.ts';
import { INTERVAL_Z, LOG_LINEAR } from './measurement-constants.ts';
import { density, distribution, quantile } from './normal.ts';

/** What a block comes to: `hits` of `scams` were called scams, and `falseAlarms` of `genuine` calls. */
export interface DetectionCounts {
  readonly hits: number;
  readonly scams: number;
  readonly falseAlarms: number;
  readonly genuine: number;
}

/** Signal detection for one person and block. A part is null where the block holds no trial it could be told from. */
export interface Detection extends DetectionCounts {
  /** H′, needs a scam. */
  readonly hitRate: EstimateWithError | null;
  /** F′, needs a genuine call. */
  readonly falseAlarmRate: EstimateWithError | null;
  /** d′ in standard deviations: 0 is guessing. Needs both. */
  readonly dPrime: EstimateWithError | null;
  /** c in standard deviations: below 0 over-suspicious, above 0 too trusting. Needs both. */
  readonly criterion: EstimateWithError | null;
}

/**
 * H′, F′, d′ = z(H′) − z(F′) and c = −½(z(H′) + z(F′)) under the equal-variance normal model (facts, "Scoring"). The
 * intervals are value ± z(.975) standard errors: at 60 + 60 they hold the true value 94 to 97 times in 100 for d′ up to
 * 2.5 and c within ±.5, in smaller blocks mostly more often.
 */
export function detectionOf(counts: DetectionCounts): Detection {
  const hit = corrected(counts.hits, counts.scams);
  const falseAlarm = corrected(counts.falseAlarms, counts.genuine);
  const both = hit && falseAlarm && { hit, falseAlarm, error: Math.sqrt(hit.variance + falseAlarm.variance) };
  return {
    ...counts,
    hitRate: hit && rateFrom(hit),
    falseAlarmRate: falseAlarm && rateFrom(falseAlarm),
    dPrime: both && around(both.hit.z - both.falseAlarm.z, both.error),
    // Taken from 0, so that no bias is 0 and never −0.
    criterion: both && around(0 - (both.hit.z + both.falseAlarm.z) / 2, both.error / 2),
  };
}

/**
 * Variance of z(rate) for a rate seen over n trials: that of a proportion, carried through the slope of z, which is
 * 1 / φ(z) (the delta method). var(d′) is the sum of both rates', var(c) a quarter of it.
 */
export function varianceOfZ(rate: number, n: number): number {
  return (rate * (1 - rate)) / (n * density(quantile(rate)) ** 2);
}

interface CorrectedRate {
  readonly rate: number;
  readonly trials: number;
  readonly z: number;
  readonly variance: number;
}

function corrected(count: number, trials: number): CorrectedRate | null {
  if (trials === 0) return null;
  const rate = (count + LOG_LINEAR.count) / (trials + LOG_LINEAR.trials);
  return { rate, trials, z: quantile(rate), variance: varianceOfZ(rate, trials) };
}

/** The interval is laid out in z and brought back, so it never leaves 0 … 1. */
function rateFrom({ rate, trials, z, variance }: CorrectedRate): EstimateWithError {
  const reach = INTERVAL_Z * Math.sqrt(variance);
  return {
    value: rate,
    standardError: Math.sqrt((rate * (1 - rate)) / trials),
    low: distribution(z - reach),
    high: distribution(z + reach),
  };
}

function around(value: number, standardError: number): EstimateWithError {
  const reach = INTERVAL_Z * standardError;
  return { value, standardError, low: value - reach, high: value + reach };
}
