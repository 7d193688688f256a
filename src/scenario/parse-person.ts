import { checkOverlay } from './check-overlay.ts';
import type { SourceFile } from './parse-scenario.ts';
import type { Problem, Result } from './problem.ts';
import { readWith } from './read-with.ts';
import type { Person, Words } from './scenario.ts';
import { personSchema, wordsSchema } from './schema.ts';
import { openSource } from './source-map.ts';
import { splitPerson } from './split-words.ts';
import type { Locale } from './vocabulary.ts';

export interface ParsedPerson {
  readonly person: Person;
  readonly words: Readonly<Partial<Record<Locale, Words>>>;
}

/** The card of who the player is: written in Chinese, with overlays by id. */
export function parsePerson(card: SourceFile, overlays: readonly SourceFile[]): Result<ParsedPerson> {
  const source = openSource(card.file, card.text);
  const problems: Problem[] = [...source.problems];
  const draft = readWith(personSchema, source, problems);
  const split = draft && splitPerson(draft);
  const words: Partial<Record<Locale, Words>> = split ? { 'zh-CN': split.words } : {};
  for (const overlay of overlays) {
    const opened = openSource(overlay.file, overlay.text);
    problems.push(...opened.problems);
    const read = readWith(wordsSchema, opened, problems);
    if (!read || !split) continue;
    problems.push(...checkOverlay(split.words, read.words, opened));
    words[read.locale] = read.words;
  }
  if (!split || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { person: split.person, words } };
}
