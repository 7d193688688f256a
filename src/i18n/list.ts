import type { Locale } from '../scenario/vocabulary.ts';

/** Things one after another in a sentence: "1:02 and 1:20", "1:02和1:20". */
export function list(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items);
}
