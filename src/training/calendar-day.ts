/**
 * A day in the player's own calendar, counted from 1970-01-01 = 0. Whole numbers: no hours, no zones, no summer time, so
 * adding seven is a week later everywhere.
 */
export type Day = number;

export const DAY_LONG = 86_400_000;

/**
 * How many minutes the clocks of one place are ahead of UTC at an instant (milliseconds since 1970). Beijing: always 480;
 * London: 0, in summer 60. It is asked for each instant anew, or an hour near midnight falls on the wrong day once the
 * clocks have been changed.
 */
export type MinutesAhead = (at: number) => number;

/** The day an instant falls on (milliseconds since 1970), by the clocks of a place. */
export function dayAt(at: number, minutesAhead: MinutesAhead): Day {
  return Math.floor((at + minutesAhead(at) * 60_000) / DAY_LONG);
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Day → year, month and day of the Gregorian calendar. */
export function dateOf(day: Day): CalendarDate {
  // The mean year is close enough to miss by one at most.
  let year = 1970 + Math.floor(day / 365.2425);
  while (firstOf(year + 1, 1) <= day) year += 1;
  while (firstOf(year, 1) > day) year -= 1;
  let month = 1;
  while (month < 12 && firstOf(year, month + 1) <= day) month += 1;
  return { year, month, day: day - firstOf(year, month) + 1 };
}

function firstOf(year: number, month: number): Day {
  return Date.UTC(year, month - 1, 1) / DAY_LONG;
}
