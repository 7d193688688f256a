import type { Day } from './calendar-day.ts';

/**
 * Days after the first practice on which a booster falls due: 2, 7, 14, 30 (training.md §11), then each twice as far, up to
 * 120. After that one every 120 days, since what was learned was gone after six months without one (§9).
 */
const FIRST_DAYS = [2, 7, 14, 30, 60, 120] as const;
const LONGEST = 120;

export interface Boosters {
  /** The one to do today, and how late it is in days. Only the latest: those missed before it do not pile up. */
  readonly due: { readonly day: Day; readonly late: number } | null;
  /** The next one after today; null before any practice. */
  readonly next: Day | null;
}

/** The first so many booster days, counted from the day of the first practice. */
export function boosterDays(first: Day, count: number): readonly Day[] {
  return Array.from({ length: Math.max(0, count) }, (_, i) => first + daysAfterFirst(i));
}

/**
 * The days on which a shift was finished, in any order and repeated as they come → what is due today and what comes next.
 * A shift on a booster's day or later, even after today should the clock have gone back, settles it.
 */
export function boostersOn(finished: readonly Day[], today: Day): Boosters {
  if (finished.length === 0) return { due: null, next: null };
  const first = finished.reduce((a, b) => Math.min(a, b));
  const last = finished.reduce((a, b) => Math.max(a, b));
  const passed = countUpTo(today - first);
  const day = passed > 0 ? first + daysAfterFirst(passed - 1) : null;
  return {
    due: day !== null && last < day ? { day, late: today - day } : null,
    next: first + daysAfterFirst(passed),
  };
}

/** The booster days still to come, for a calendar: those after today, and today's if it is open. */
export function boostersToCome(finished: readonly Day[], today: Day, count: number): readonly Day[] {
  const { due, next } = boostersOn(finished, today);
  if (next === null) return [];
  const first = finished.reduce((a, b) => Math.min(a, b));
  const passed = countUpTo(today - first);
  const later = Array.from({ length: Math.max(0, count) }, (_, i) => first + daysAfterFirst(passed + i));
  return (due ? [today, ...later] : later).slice(0, Math.max(0, count));
}

function daysAfterFirst(i: number): number {
  const beyond = i - (FIRST_DAYS.length - 1);
  return FIRST_DAYS[i] ?? LONGEST + beyond * LONGEST;
}

/** How many boosters fall within so many days of the first practice. */
function countUpTo(days: number): number {
  if (days < LONGEST) return FIRST_DAYS.filter((one) => one <= days).length;
  return FIRST_DAYS.length - 1 + Math.floor(days / LONGEST);
}
