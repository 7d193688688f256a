import { WEAK_ITEM } from './measurement-constants.ts';

/** One person's answer to the item, and all they got right on the form, this item included. */
export interface ItemAnswer {
  readonly right: boolean;
  readonly total: number;
}

/**
 * Corrected point-biserial of an item, −1 … 1: (M₁ − M₀) / s · √(pq), where M₁ and M₀ are the mean scores on the *rest*
 * of the form of those who got the item right and wrong, s the standard deviation (over n) of that rest and p the share
 * who got it right. The item itself is taken off, or it would correlate with itself. Null where everybody, or nobody,
 * got it right, or the rest does not vary.
 */
export function itemRest(answers: readonly ItemAnswer[]): number | null {
  const rests = answers.map(({ right, total }) => total - (right ? 1 : 0));
  const passed = rests.filter((_, i) => answers[i]?.right);
  const failed = rests.filter((_, i) => !answers[i]?.right);
  // By its range, since rounding could leave a variance where there is none.
  if (passed.length === 0 || failed.length === 0 || Math.min(...rests) === Math.max(...rests)) return null;
  const centre = mean(rests);
  const deviation = Math.sqrt(mean(rests.map((rest) => (rest - centre) ** 2)));
  const share = passed.length / rests.length;
  return ((mean(passed) - mean(failed)) / deviation) * Math.sqrt(share * (1 - share));
}

/** To be looked at again before it is used in another form. An item nothing is known of is not flagged. */
export function isWeakItem(correlation: number | null): boolean {
  return correlation !== null && correlation < WEAK_ITEM;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
