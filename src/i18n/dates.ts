import type { Locale } from '../scenario/vocabulary.ts';

const DAY_LONG = 86_400_000;
const SHAPES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;
export type DateShape = keyof typeof SHAPES;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day, counted from 1970-01-01 = 0, in words. `long`: 14 March 2027, 2027年3月14日; `short`: 14 Mar, 3月14日; `weekday`:
 * Sunday, 星期日. The day is already the player's own, so no zone plays a part.
 */
export function dayText(day: number, shape: DateShape, locale: Locale): string {
  const key = `${locale} ${shape}`;
  // English puts the day first, as the rest of the page's English does.
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...SHAPES[shape], timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(day * DAY_LONG);
}
