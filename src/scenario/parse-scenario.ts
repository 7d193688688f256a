import type { z } from 'zod';
import type { Problem, Result } from './problem.ts';
import { checkReferences } from './references.ts';
import type { Scenario, Words } from './scenario.ts';
import { wordKeys } from './scenario.ts';
import { callSchema, type DraftCall, wordsSchema } from './schema.ts';
import { openSource, type Source } from './source-map.ts';
import { splitCall } from './split-words.ts';
import type { Locale } from './vocabulary.ts';

/** A file as it was read. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A scenario with its words in every locale it has, and where each thing stands in its file. */
export interface ParsedScenario {
  readonly scenario: Scenario;
  readonly words: Readonly<Partial<Record<Locale, Words>>>;
  readonly draft: DraftCall;
  readonly source: Source;
  readonly overlays: readonly Source[];
}

/**
 * Draft → Scenario, or every problem at once with its place. After this nothing about the scenario's form is doubted:
 * ids are unique and resolve, words are complete in each locale, flags that are read exist.
 */
export function parseScenario(call: SourceFile, overlays: readonly SourceFile[]): Result<ParsedScenario> {
  const source = openSource(call.file, call.text);
  const opened = overlays.map((overlay) => openSource(overlay.file, overlay.text));
  const problems: Problem[] = [source, ...opened].flatMap((one) => one.problems);
  const draft = readWith(callSchema, source, problems);
  const drafts = opened.map((one) => ({ source: one, draft: readWith(wordsSchema, one, problems) }));
  if (!draft) return { ok: false, problems };

  problems.push(...checkReferences(draft, source));
  const { structure, words: own } = splitCall(draft);
  const words: Partial<Record<Locale, Words>> = { [draft.language]: own };
  for (const { source: overlay, draft: overlaid } of drafts) {
    if (!overlaid) continue;
    problems.push(...checkOverlay(structure, own, overlaid.words, overlay));
    words[overlaid.locale] = overlaid.words;
  }
  if (problems.some((problem) => problem.severity === 'error')) return { ok: false, problems };
  const locales = Object.keys(words) as Locale[];
  const scenario: Scenario = { ...structure, locales, hash: hashOf({ structure, words }) };
  return { ok: true, value: { scenario, words, draft, source, overlays: opened } };
}

/** Checks data against a schema; what does not fit is a problem at the place it stands. */
export function readWith<T>(schema: z.ZodType<T>, source: Source, problems: Problem[]): T | null {
  if (source.problems.length > 0) return null;
  const read = schema.safeParse(source.data);
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const atKey = issue.code === 'unrecognized_keys';
    const path = atKey ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    problems.push({
      code: atKey ? 'SC003-unknown-key' : 'SC002-shape',
      severity: 'error',
      file: source.file,
      ...source.place(path, atKey),
      message: `${path.map(String).join('.') || 'the file'}: ${issue.message}${valueAt(source.data, issue.path)}.`,
    });
  }
  return null;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = data;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  if (value === undefined) return '';
  const shown = JSON.stringify(value);
  return `, but it is ${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}`;
}

function checkOverlay(
  structure: Omit<Scenario, 'locales' | 'hash'>,
  own: Words,
  overlay: Words,
  source: Source,
): Problem[] {
  const needed = wordKeys(structure as Scenario);
  const optional = Object.keys(own).filter((key) => key.endsWith('.why'));
  const known = new Set([...needed, ...optional]);
  const missing = [...known].filter((key) => !(key in overlay));
  const orphans = Object.keys(overlay).filter((key) => !known.has(key));
  return [
    ...missing.map(
      (key): Problem => ({
        code: 'SC010-missing-words',
        severity: 'error',
        file: source.file,
        ...source.place(['words'], true),
        message: `words.${key} is missing; the call has it as "${own[key] ?? ''}". Add it.`,
      }),
    ),
    ...orphans.map(
      (key): Problem => ({
        code: 'SC011-orphan-words',
        severity: 'error',
        file: source.file,
        ...source.place(['words', key], true),
        message: `words.${key} belongs to nothing in the call. Remove it or mend the id.`,
      }),
    ),
  ];
}

/** FNV-1a, 64 bits as hex, over the UTF-16 units of the JSON: it names content and protects nothing. */
export function hashOf(value: unknown): string {
  let hash = 0xcbf29ce484222325n;
  const json = JSON.stringify(value);
  for (let i = 0; i < json.length; i += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(json.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
