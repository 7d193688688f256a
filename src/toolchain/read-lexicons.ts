import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { formProblem, sayPath } from '../scenario/form-problem.ts';
import type { SourceFile } from '../scenario/parse-scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import { openSource } from '../scenario/source-map.ts';
import { LOCALES, type Locale } from '../scenario/vocabulary.ts';
import { readLexicon } from '../speech/read-lexicon.ts';
import type { Lexicon } from '../speech/spoken-form.ts';
import { readSource } from './read-source.ts';

interface Read {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly problems: readonly Problem[];
}

const readBefore = new Map<string, Read>();

/** Where the lexicons lie, seen from the scenarios folder: with the voices, as they are the language's and no call's. */
export function lexiconFolder(root: string): string {
  return join(root, '..', 'assets', 'voices');
}

/**
 * Tells of every change of a lexicon. Thousands of voices lie in folders beside them, which are not watched.
 * @returns stops it
 */
export function watchLexicons(root: string, changed: () => void): () => void {
  const folder = lexiconFolder(root);
  if (!existsSync(folder)) return () => {};
  const watcher = watch(folder, (_, name) => {
    if (name === null || name.startsWith('lexicon.')) changed();
  });
  watcher.on('error', () => watcher.close());
  return () => watcher.close();
}

/**
 * The lexicons beside a scenarios folder, `lexicon.<locale>.yaml`, with the faults in them. A locale whose file is not there has no words.
 * A file that has not changed gives the very same lexicon, so that what was worked out with it need not be done again.
 */
export function readLexicons(root: string, problems: Problem[]): Readonly<Record<Locale, Lexicon>> {
  const entries = LOCALES.map((locale) => [
    locale,
    readOne(join(lexiconFolder(root), `lexicon.${locale}.yaml`), locale, problems),
  ]);
  return Object.fromEntries(entries) as Record<Locale, Lexicon>;
}

const NO_WORDS: Lexicon = {};

function readOne(path: string, locale: Locale, problems: Problem[]): Lexicon {
  if (!existsSync(path)) return NO_WORDS;
  const file = readSource(path, problems);
  if (!file) return NO_WORDS;
  const before = readBefore.get(file.file);
  const read = before?.text === file.text ? before : parse(file, locale);
  readBefore.set(file.file, read);
  problems.push(...read.problems);
  return read.lexicon;
}

function parse(file: SourceFile, locale: Locale): Read {
  const source = openSource(file.file, file.text);
  if (source.problems.length > 0) return { text: file.text, lexicon: NO_WORDS, problems: source.problems };
  const { lexicon, faults } = readLexicon(source.data, locale);
  const problems = faults.map(({ path, value, expected }) =>
    formProblem('SC002-shape', { file: file.file, ...source.place(path) }, { path: sayPath(path), value, expected }),
  );
  return { text: file.text, lexicon, problems };
}
