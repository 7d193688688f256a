import { pseudoWords } from '../i18n/pseudo.ts';
import type { ParsedPerson } from '../scenario/parse-person.ts';
import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import { linesOf, type Words } from '../scenario/scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';

/** Locales are closed, so the pseudo-language stands in the place of this one. */
export const PSEUDO_FOR: Locale = 'en';

/** A scenario's words in pseudo-language; made from its own where it has no English yet. */
export function pseudoScenario({ scenario, words }: ParsedScenario): Words {
  const quotes = new Map(linesOf(scenario).flatMap((line) => line.cues.map((cue) => [cue.id, line.id] as const)));
  return pseudoWords(words[PSEUDO_FOR] ?? words[scenario.language] ?? {}, quotes);
}

/** The same for the card that says who the player is. */
export function pseudoPerson({ words }: ParsedPerson): Words {
  return pseudoWords(words[PSEUDO_FOR] ?? words['zh-CN'] ?? {}, new Map());
}
