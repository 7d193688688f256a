import type { Truth } from '../scenario/vocabulary.ts';
import type { Estimate } from './estimate.ts';
import { FULL_CONFIDENCE, INTERVAL_Z } from './measurement-constants.ts';

/** One answer on the slider, 0 certainly genuine … 100 certainly a scam, beside what the call was. */
export interface Rating {
  readonly truth: Truth;
  readonly confidence: number;
}

/** Score = calibration − resolution + uncertainty. All in squared probability, 0 … 1. */
export interface Brier {
  /** Mean squared distance from the truth: 0 is perfect, .25 is saying "50" every time. */
  readonly score: number;
  /** How far "70 % sure" is from being right 70 % of the time (reliability). Less is better. */
  readonly calibration: number;
  /** How far the answers part the calls into likelier and unlikelier scams. More is better. */
  readonly resolution: number;
  /** What the mix of the block brings with it, whatever the player says. */
  readonly uncertainty: number;
}

/** How often one slider position was given to a scam, and how often to a genuine call. */
interface Level {
  readonly confidence: number;
  readonly scams: number;
  readonly genuine: number;
}

/**
 * Area under the ROC curve: the chance that a scam is rated above a genuine call, ties counting half. It needs no
 * normal distributions of equal variance, as d′ does. Null unless the block holds both kinds.
 *
 * The interval asks which true areas θ lie within z(.975) standard errors of the one seen, with Hanley & McNeil's
 * variance taken at θ (Newcombe 2006, part 2, method 5). Taken at the area seen, and likewise with DeLong's, an area of
 * 1 would have no spread at all, and a player with three calls would be certainly perfect.
 */
export function areaUnderCurve(ratings: readonly Rating[]): Estimate | null {
  const levels = levelsOf(ratings);
  const scams = sum(levels, (level) => level.scams);
  const genuine = sum(levels, (level) => level.genuine);
  if (scams === 0 || genuine === 0) return null;
  let below = 0;
  let won = 0;
  for (const level of levels) {
    won += level.scams * (below + level.genuine / 2);
    below += level.genuine;
  }
  const value = won / (scams * genuine);
  return { value, low: boundOf(value, 0, scams, genuine), high: boundOf(value, 1, scams, genuine) };
}

/**
 * Brier score of confidence / 100 with Murphy's decomposition (1973), the groups being the distinct answers, so that
 * the sum is exact. With few answers a group, calibration and resolution both come out too large (Ferro & Fricker
 * 2012). Null without trials.
 */
export function brierOf(ratings: readonly Rating[]): Brier | null {
  if (ratings.length === 0) return null;
  const n = ratings.length;
  const levels = levelsOf(ratings);
  const base = sum(levels, (level) => level.scams) / n;
  const mean = (of: (forecast: number, observed: number, level: Level) => number) =>
    sum(levels, (level) => of(level.confidence / FULL_CONFIDENCE, level.scams / sizeOf(level), level)) / n;
  return {
    score: mean((forecast, _, { scams, genuine }) => scams * (1 - forecast) ** 2 + genuine * forecast ** 2),
    calibration: mean((forecast, observed, level) => sizeOf(level) * (forecast - observed) ** 2),
    resolution: mean((_, observed, level) => sizeOf(level) * (observed - base) ** 2),
    uncertainty: base * (1 - base),
  };
}

/** The slider positions used, from the lowest. */
function levelsOf(ratings: readonly Rating[]): readonly Level[] {
  const levels = new Map<number, Level>();
  for (const { truth, confidence } of ratings) {
    const { scams, genuine } = levels.get(confidence) ?? { scams: 0, genuine: 0 };
    const isScam = truth === 'scam';
    levels.set(confidence, { confidence, scams: scams + (isScam ? 1 : 0), genuine: genuine + (isScam ? 0 : 1) });
  }
  return [...levels.values()].sort((a, b) => a.confidence - b.confidence);
}

function sizeOf({ scams, genuine }: Level): number {
  return scams + genuine;
}

function sum(levels: readonly Level[], of: (level: Level) => number): number {
  return levels.reduce((total, level) => total + of(level), 0);
}

/** Enough to come down from the whole scale to the last digit of a double. */
const HALVINGS = 64;

/** Between the area seen, which is always inside, and the end of the scale: the last true area that is still inside. */
function boundOf(seen: number, end: 0 | 1, scams: number, genuine: number): number {
  const inside = (area: number) => Math.abs(seen - area) <= INTERVAL_Z * Math.sqrt(varianceAt(area, scams, genuine));
  if (inside(end)) return end;
  let within = seen;
  let outside: number = end;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (within + outside) / 2;
    if (inside(middle)) within = middle;
    else outside = middle;
  }
  return within;
}

/** Hanley & McNeil's variance of the area, with the mean block size in place of both (Newcombe 2006, part 2). */
function varianceAt(area: number, scams: number, genuine: number): number {
  const others = (scams + genuine) / 2 - 1;
  const spread = 1 + others * ((1 - area) / (2 - area) + area / (1 + area));
  return (area * (1 - area) * spread) / (scams * genuine);
}
