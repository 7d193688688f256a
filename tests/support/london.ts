/** The clocks of London in 2026: an hour ahead of UTC from 29 March, one in the morning UTC, to 25 October. */
export function london(at: number): number {
  return at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1) ? 60 : 0;
}

/** Half past midnight in London on Monday 19 October 2026, in summer time; by the clocks of winter still Sunday. */
export const LATE_IN_SUMMER = Date.UTC(2026, 9, 18, 23, 30);
/** That Monday, counted from 1970-01-01 = 0. */
export const LATE_DAY = Date.UTC(2026, 9, 19) / 86_400_000;
