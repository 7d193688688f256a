/** Every number measurement rests on, with its source. Facts: training.md, "Scoring". */

/**
 * Log-linear correction (Hautus 1995; facts): added to the hits or false alarms, and to the trials they are a share of.
 * Always added, not only at 0 and 1, so d′ stays finite and is pulled towards 0 in small blocks.
 */
export const LOG_LINEAR = { count: 0.5, trials: 1 } as const;

/** Standard errors on either side of a 95 % interval: z(.975). */
export const INTERVAL_Z = 1.959963984540054;

/**
 * Trials of each truth from which a figure is shown. Below, SE(d′) is .45 or more and a band is all that can be said
 * (facts).
 */
export const FIGURE_FROM = 20;

/** The end of the confidence slider: certainly a scam. 0 is certainly genuine. */
export const FULL_CONFIDENCE = 100;

/**
 * Corrected point-biserial below which an item does not tell good players from poor ones (facts, "Trainer's report").
 */
export const WEAK_ITEM = 0.15;
