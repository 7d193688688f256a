import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';

export interface Word {
  readonly locale: Locale;
  /** A word key such as "l-open-1" or "e-left.title". */
  readonly key: string;
  readonly text: string;
}

/** Every text of a call in every language it has. */
export function everyWord({ scenario, words }: ParsedScenario): readonly Word[] {
  return scenario.locales.flatMap((locale) =>
    Object.entries(words[locale] ?? {}).map(([key, text]) => ({ locale, key, text })),
  );
}
