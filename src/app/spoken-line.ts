import type { SpokenLine } from '../audio/sound.ts';
import { type Line, type Scenario, type Words, YOU } from '../scenario/scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';

/** The words of a call in the language it is spoken in. */
export interface Said {
  readonly locale: Locale;
  readonly words: Words;
}

/** A line as the voices know it. */
export function spokenLine(scenario: Scenario, line: Line, { locale, words }: Said): SpokenLine {
  return {
    scenario: scenario.id,
    line: line.id,
    locale,
    text: words[line.id] ?? '',
    via: line.who === YOU ? 'self' : (scenario.speakers[line.who]?.via ?? 'phone'),
  };
}
