import type { Locale } from '../scenario/vocabulary.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** Intl formats take a while to make, and money is drawn again on every change of the page. */
function format(locale: Locale, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${name}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** Whole yuan: 26400 → ¥26,400 in both languages. */
export function money(yuan: number, locale: Locale): string {
  return format(locale, 'money', {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(yuan);
}

/** A plain count: 1234 → 1,234. */
export function count(value: number, locale: Locale): string {
  return format(locale, 'count', { maximumFractionDigits: 0 }).format(value);
}

/** A share from 0 to 1: 0.84 → 84%. */
export function percent(share: number, locale: Locale): string {
  return format(locale, 'percent', { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Bytes as the space they take: 2_460_000 → 2.5 MB; a millionth part of nothing is still 0.1. */
export function megabytes(bytes: number, locale: Locale): string {
  const value = bytes === 0 ? 0 : Math.max(0.1, bytes / 1_000_000);
  return format(locale, value < 10 ? 'megabytes' : 'many megabytes', {
    style: 'unit',
    unit: 'megabyte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** Seconds as on a phone's display: 84 → 1:24. Parts of a second are dropped. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Seconds in words, for sentences and screen readers: 84 → "1 minute 24 seconds", "1 分钟 24 秒". */
export function duration(seconds: number, locale: Locale): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts: string[] = [];
  if (minutes > 0) parts.push(unit(minutes, 'minute', locale));
  if (rest > 0 || minutes === 0) parts.push(unit(rest, 'second', locale));
  return parts.join(' ');
}

function unit(value: number, name: 'minute' | 'second', locale: Locale): string {
  // Chinese says 20 秒, not the 20秒钟 of the long form, and the page sets a space between figures and Chinese.
  const unitDisplay = locale === 'zh-CN' && name === 'second' ? 'short' : 'long';
  const text = format(locale, name, { style: 'unit', unit: name, unitDisplay }).format(value);
  return locale === 'zh-CN' ? text.replace(/^([\d,]+)\s*/, '$1 ') : text;
}
