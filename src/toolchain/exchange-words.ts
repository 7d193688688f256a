import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../scenario/parse-scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import { LOCALES, type Locale } from '../scenario/vocabulary.ts';
import { checkWordsFile } from './check-words-file.ts';
import { WrongCall } from './command.ts';
import { type OpenCall, type OpenOverlay, openCall, openOverlay } from './open-call.ts';
import { type WordUnit, wordUnits } from './word-units.ts';
import { readCsv, writeCsv } from './words-csv.ts';
import { NoWordsFile, type WordsFile } from './words-file.ts';
import { readXliff, writeXliff } from './words-xliff.ts';
import { writeOverlay } from './write-overlay.ts';

export const WORD_FORMATS = ['xliff', 'csv'] as const;
export type WordFormat = (typeof WORD_FORMATS)[number];

/** The words of a call for a translator, as the text of a file. */
export async function exportWords(root: string, id: string, to: Locale, format: WordFormat): Promise<string> {
  const call = openCall(root, id);
  const file = { scenario: id, from: call.parsed.scenario.language, to };
  const units = unitsOf(call, openOverlay(call, to), to);
  return format === 'csv' ? writeCsv(file, units) : writeXliff(file, units);
}

/** What became of an import. With an error among the problems nothing was written. */
export interface Imported {
  readonly problems: readonly Problem[];
  /** The overlay it belongs to, and whether it is different now. */
  readonly file: string;
  readonly changed: boolean;
}

/** Takes a translated file back into `words.<locale>.yaml`, all of it or nothing. */
export async function importWords(root: string, path: string): Promise<Imported> {
  const file = await readWords(path);
  const call = openCall(root, file.scenario);
  const to = localeOf(file.to, path);
  const overlay = openOverlay(call, to);
  const { words, problems } = checkWordsFile(path, file, unitsOf(call, overlay, to));
  const result = (changed: boolean, more: readonly Problem[] = []) => ({
    problems: [...problems, ...more],
    file: overlay.file,
    changed,
  });
  if (problems.some(({ severity }) => severity === 'error')) return result(false);
  const text = writeOverlay(overlay.text, to, words);
  // The last door: what is written must be read by the very parser the game is built with.
  const again = parseScenario(
    { file: call.parsed.source.file, text: readFileSync(join(call.folder, 'call.yaml'), 'utf8') },
    [{ file: overlay.file, text }],
  );
  if (!again.ok) return result(false, again.problems);
  if (text !== overlay.text) writeFileSync(join(call.folder, `words.${to}.yaml`), text);
  return result(text !== overlay.text);
}

function unitsOf({ parsed }: OpenCall, overlay: OpenOverlay, to: Locale): readonly WordUnit[] {
  const { scenario, words } = parsed;
  return wordUnits(scenario, words[scenario.language] ?? {}, to, overlay.words);
}

async function readWords(path: string): Promise<WordsFile> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new WrongCall(`"${path}" cannot be read. Give the file that came back from the translator.`);
  }
  const text = textIn(bytes);
  if (text === null)
    throw new WrongCall(
      `${path} is not UTF-8 text. In a spreadsheet save it as "CSV UTF-8"; plain "CSV" spoils the Chinese.`,
    );
  try {
    return /^\ufeff?\s*</.test(text) ? await readXliff(text) : readCsv(text);
  } catch (error) {
    if (error instanceof NoWordsFile) throw new WrongCall(`${path}: ${error.message}`);
    throw error;
  }
}

/** The text of a file in UTF-8; null for any other encoding, which would be taken for changed originals row by row. */
function textIn(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Locales are closed: a new one is added to the vocabulary first, and the game learns to speak it. */
export function localeOf(name: string, where: string): Locale {
  const locale = LOCALES.find((one) => one === name);
  if (!locale) throw new WrongCall(`${where}: "${name}" is no locale of the game; there are ${LOCALES.join(', ')}.`);
  return locale;
}
