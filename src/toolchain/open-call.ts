import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { PlayFile } from '../lint/check-scenarios.ts';
import { nearest } from '../scenario/nearest.ts';
import { type ParsedScenario, parseScenario, type SourceFile } from '../scenario/parse-scenario.ts';
import { writeProblem } from '../scenario/problem.ts';
import { openSource, type Source } from '../scenario/source-map.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import { brokenCall, WrongCall } from './command.ts';
import { readHead } from './read-source.ts';

/** A call in its own language alone: what other languages make of it does not matter here. */
export interface OpenCall {
  readonly folder: string;
  readonly parsed: ParsedScenario;
}

export interface OpenOverlay {
  readonly file: string;
  /** Null while there is no such file. */
  readonly text: string | null;
  readonly words: Readonly<Record<string, string>>;
}

/**
 * Opens one call by its id, whatever state its overlays are in: after an edit they fit it no more, and that is just when it is
 * to be played, compared and sent to a translator. A call that is itself broken is a `WrongCall` with its problems.
 */
export function openCall(root: string, id: string): OpenCall {
  const folders = readdirSync(root)
    .sort()
    .flatMap((group) => [join(root, group), ...foldersIn(join(root, group))])
    .filter((folder) => existsSync(join(folder, 'call.yaml')));
  const ids = new Map(folders.map((folder) => [idIn(readHead(join(folder, 'call.yaml'))), folder]));
  const folder = ids.get(id);
  if (folder === undefined)
    throw new WrongCall(`"${id}" is no scenario; nearest is "${nearest(id, new Set(ids.keys()))}".`);
  const parsed = parseScenario(read(join(folder, 'call.yaml')), []);
  if (!parsed.ok) throw brokenCall(id, relative(process.cwd(), folder), parsed.problems.length);
  return { folder, parsed: parsed.value };
}

/** The plays that lie beside a call. */
export function playsOf({ folder }: OpenCall): readonly PlayFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.play'))
    .sort()
    .map((name) => ({ ...read(join(folder, name)), ending: basename(name, '.play') }));
}

/** An overlay as it lies on disk: half translated, out of date or not there. */
export function openOverlay({ folder, parsed }: OpenCall, locale: Locale): OpenOverlay {
  if (parsed.scenario.language === locale)
    throw new WrongCall(
      `"${parsed.scenario.id}" is written in ${locale}: its words stand in call.yaml itself. Name another locale.`,
    );
  const path = join(folder, `words.${locale}.yaml`);
  const file = relative(process.cwd(), path);
  if (!existsSync(path)) return { file, text: null, words: {} };
  const { text } = read(path);
  const source = openSource(file, text);
  if (source.problems.length > 0)
    throw new WrongCall(`The overlay cannot be read. Mend it first:\n${source.problems.map(writeProblem).join('\n')}`);
  return { file, text, words: wordsIn(source) };
}

/** The texts of an overlay, trimmed as the parser trims them; what is no text is left out. */
function wordsIn({ data }: Source): Readonly<Record<string, string>> {
  const words = (data as { words?: unknown } | null)?.words;
  if (words === null || typeof words !== 'object') return {};
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text.trim()]] : [])),
  );
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((slug) => join(folder, slug));
  } catch {
    // A file lies here, not a folder.
    return [];
  }
}

function read(path: string): SourceFile {
  return { file: relative(process.cwd(), path), text: readFileSync(path, 'utf8') };
}

function idIn(text: string): string {
  return /^id:\s*["']?([\w-]+)/m.exec(text)?.[1] ?? '';
}
