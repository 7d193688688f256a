import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Locale } from '../scenario/vocabulary.ts';

/** What a message may be filled with. Numbers are formatted, and pluralised, the way the locale does it. */
export type WordArgs = Readonly<Record<string, string | number>>;

/** The words of the page in one language. */
export interface Words {
  readonly locale: Locale;
  /** The text of a key. A key that is not there throws while developing and shows itself in production. */
  readonly t: (key: string, args?: WordArgs) => string;
  /** For words that only some things of a kind have, such as an extra sentence for one tactic. */
  readonly has: (key: string) => boolean;
}

/**
 * Makes the words of a locale from Fluent sources.
 * @param strict throws on a missing key, a missing argument and a key defined twice; otherwise shows what there is
 */
export function makeWords(locale: Locale, sources: readonly string[], strict: boolean): Words {
  // No isolation marks: both languages run left to right, and the marks would be read out and copied.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const source of sources) {
    const errors = bundle.addResource(new FluentResource(source));
    if (strict && errors[0] !== undefined) throw errors[0];
  }

  function t(key: string, args?: WordArgs): string {
    const pattern = bundle.getMessage(key)?.value;
    if (pattern === undefined || pattern === null) {
      if (strict) throw new Error(`No words for "${key}" in ${locale}`);
      return key;
    }
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, args ?? null, errors);
    if (strict && errors[0] !== undefined) throw new Error(`Words of "${key}" in ${locale}: ${errors[0].message}`);
    return text;
  }

  return { locale, t, has: (key) => bundle.hasMessage(key) };
}
