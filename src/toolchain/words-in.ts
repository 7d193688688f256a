import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Words } from '../scenario/scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import { WrongCall } from './command.ts';

/** A call's words in the locale that was asked for, or in its own language; a `WrongCall` names the locales it has. */
export function wordsIn({ scenario, words }: ParsedScenario, asked: unknown): { locale: Locale; words: Words } {
  const locale = asked === undefined ? scenario.language : scenario.locales.find((one) => one === asked);
  const found = locale && words[locale];
  if (!found)
    throw new WrongCall(`"${scenario.id}" has no words in "${String(asked)}"; it has ${scenario.locales.join(', ')}.`);
  return { locale, words: found };
}
