import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import type { RecordedLine, VoiceManifest } from '../../audio/voice-manifest.ts';
import type { Problem } from '../../scenario/problem.ts';
import { LOCALES, type Locale } from '../../scenario/vocabulary.ts';
import { voiceProblem } from './problems.ts';

/** The manifests of the voices and their readings, as they lie beside the sound in assets/voices/<locale>. */

const lineSchema = z.strictObject({
  file: z.string().regex(/^[0-9a-f]{16}\.webm$/),
  ms: z.number().int().positive(),
  bytes: z.number().int().positive(),
  envelope: z.string().regex(/^[0-9a-z]+$/),
  key: z.string().regex(/^[0-9a-f]{16}$/),
  seal: z.string().regex(/^[0-9a-f]{16}$/),
});
const manifestSchema = z.strictObject({
  scenario: z.string(),
  locale: z.enum(LOCALES),
  lines: z.record(z.string(), lineSchema),
});
const readingsSchema = z.strictObject({
  scenario: z.string(),
  locale: z.enum(LOCALES),
  lines: z.record(z.string(), z.strictObject({ said: z.string(), reading: z.string() })),
});

/** How a line was said: its spoken form, and what the engine made of it (pinyin after sandhi, or phonemes). */
export interface Reading {
  readonly said: string;
  readonly reading: string;
}
export interface Readings {
  readonly scenario: string;
  readonly locale: Locale;
  readonly lines: Readonly<Record<string, Reading>>;
}

const READINGS = '.readings.json';

export function manifestPath(root: string, locale: Locale, scenario: string): string {
  return join(root, locale, `${scenario}.json`);
}

/** A scenario's manifest; one without lines where there is none, or none that can be read, which is told. */
export function readManifest(root: string, locale: Locale, scenario: string, problems: Problem[]): VoiceManifest {
  const read = readJson(manifestPath(root, locale, scenario), manifestSchema, problems);
  return read ?? { scenario, locale, lines: {} };
}

export function readReadings(root: string, locale: Locale, scenario: string, problems: Problem[]): Readings {
  const read = readJson(join(root, locale, scenario + READINGS), readingsSchema, problems);
  return read ?? { scenario, locale, lines: {} };
}

/** The scenarios that have a manifest in a language, by id. */
export function manifestsIn(root: string, locale: Locale): readonly string[] {
  return filesIn(root, locale)
    .filter((name) => name.endsWith('.json') && !name.endsWith(READINGS))
    .map((name) => basename(name, '.json'));
}

/** Everything that lies beside the sound of a language, by name. */
export function filesIn(root: string, locale: Locale): readonly string[] {
  const folder = join(root, locale);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/**
 * Puts lines into a manifest and its readings. The files are read anew each time, so that two runs for different people
 * of a scenario do not undo each other. `order` holds all lines of the scenario: others are dropped.
 */
export function keepLine(
  root: string,
  { scenario, locale, line }: { readonly scenario: string; readonly locale: Locale; readonly line: string },
  recorded: RecordedLine,
  reading: Reading,
  order: readonly string[],
): void {
  const manifest = readManifest(root, locale, scenario, []);
  const readings = readReadings(root, locale, scenario, []);
  const lines = inOrder({ ...manifest.lines, [line]: recorded }, order);
  const read = inOrder({ ...readings.lines, [line]: reading }, order);
  // The readings first: stopped between the two, the line counts as not yet voiced and is made again.
  writeJson(join(root, locale, scenario + READINGS), { scenario, locale, lines: read });
  writeJson(manifestPath(root, locale, scenario), { scenario, locale, lines });
}

/** Drops from a manifest and its readings what is no line of the scenario any more. */
export function dropOthers(root: string, locale: Locale, scenario: string, order: readonly string[]): void {
  const { lines } = readManifest(root, locale, scenario, []);
  const { lines: read } = readReadings(root, locale, scenario, []);
  writeJson(join(root, locale, scenario + READINGS), { scenario, locale, lines: inOrder(read, order) });
  writeJson(manifestPath(root, locale, scenario), { scenario, locale, lines: inOrder(lines, order) });
}

function inOrder<T>(lines: Readonly<Record<string, T>>, order: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(order.flatMap((id) => (Object.hasOwn(lines, id) ? [[id, lines[id] as T]] : [])));
}

/** One line a row, so that a change of one shows as such. */
function writeJson(path: string, { scenario, locale, lines }: VoiceManifest | Readings): void {
  const rows = Object.entries(lines).map(([id, line]) => `  ${JSON.stringify(id)}: ${JSON.stringify(line)}`);
  const head = ` "scenario": ${JSON.stringify(scenario)},\n "locale": ${JSON.stringify(locale)},`;
  writeWhole(path, `{\n${head}\n "lines": {\n${rows.join(',\n')}\n }\n}\n`);
}

/** Writes a file so that it is there whole or not at all, whatever happens meanwhile. */
export function writeWhole(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.part`;
  writeFileSync(partial, data);
  renameSync(partial, path);
}

function readJson<T>(path: string, schema: z.ZodType<T>, problems: Problem[]): T | null {
  if (!existsSync(path)) return null;
  const tell = (what: string) => {
    const place = { file: relative(process.cwd(), path), line: 1, column: 1 };
    problems.push(voiceProblem('VO001-manifest', place, { what }));
  };
  try {
    const read = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    tell(`is not what it should be at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`);
  } catch (error) {
    tell(`cannot be read: ${(error as Error).message}`);
  }
  return null;
}
