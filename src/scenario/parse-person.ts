import { readWith, type SourceFile } from './parse-scenario.ts';
import type { Problem, Result } from './problem.ts';
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
  if (!draft) return { ok: false, problems };
  const { person, words: own } = splitPerson(draft);
  const words: Partial<Record<Locale, Words>> = { 'zh-CN': own };
  for (const overlay of overlays) {
    const opened = openSource(overlay.file, overlay.text);
    problems.push(...opened.problems);
    const read = readWith(wordsSchema, opened, problems);
    if (!read) continue;
    words[read.locale] = read.words;
    const differs = [
      ...Object.keys(own)
        .filter((key) => !(key in read.words))
        .map((key) => ({ code: 'SC010-missing-words', key, say: 'is missing. Add it' })),
      ...Object.keys(read.words)
        .filter((key) => !(key in own))
        .map((key) => ({ code: 'SC011-orphan-words', key, say: 'belongs to nothing on the card. Remove it' })),
    ];
    for (const { code, key, say } of differs) {
      problems.push({
        code,
        severity: 'error',
        file: overlay.file,
        ...opened.place(['words', key], true),
        message: `words.${key} ${say}.`,
      });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { person, words } };
}
