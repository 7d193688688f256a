import type { Locale } from '../scenario/vocabulary.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with so many places, and a real minus sign: (−0.294, 2) → −0.29; what rounds to nothing has no sign. */
export function decimal(value: number, places: number, locale: Locale): string {
  const key = `${locale} ${places}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      signDisplay: 'negative',
    });
  formats.set(key, format);
  return format.format(value).replace('-', '−');
}
