import { DAY_LONG, dateOf } from '../training/calendar-day.ts';

/** Milliseconds since 1970 → `2026-11-23T01:55:27.000Z` (ISO 8601, UTC), the form every statistics program reads. */
export function writeUtc(at: number): string {
  const whole = Math.floor(at);
  const { year, month, day } = dateOf(Math.floor(whole / DAY_LONG));
  const rest = whole - Math.floor(whole / DAY_LONG) * DAY_LONG;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const time = `${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1000) % 60)}`;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${time}.${String(rest % 1000).padStart(3, '0')}Z`;
}
