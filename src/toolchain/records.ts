import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { Known } from '../lint/rule.ts';
import { formProblem } from '../scenario/form-problem.ts';
import type { Problem } from '../scenario/problem.ts';
import { readWith } from '../scenario/read-with.ts';
import { openSource } from '../scenario/source-map.ts';
import { readSource } from './read-source.ts';

/**
 * What is kept beside the scenarios: the ids each had at the last release, and the originals its overlays were made from.
 * Both are JSON with sorted keys, so that a change of one scenario shows as a change of its lines alone.
 */

const releasedSchema = z.record(z.string(), z.record(z.string(), z.string()));
const translatedSchema = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string())));

export function readReleased(root: string, problems: Problem[]): Known['released'] {
  return readRecord(join(root, 'released.json'), releasedSchema, problems) ?? {};
}

export function writeReleased(root: string, released: Known['released']): void {
  writeRecord(join(root, 'released.json'), released);
}

export function readTranslated(root: string, problems: Problem[]): Known['translated'] {
  return readRecord(join(root, 'translated.json'), translatedSchema, problems) ?? {};
}

export function writeTranslated(root: string, translated: Known['translated']): void {
  writeRecord(join(root, 'translated.json'), translated);
}

function readRecord<T>(path: string, schema: z.ZodType<T>, problems: Problem[]): T | null {
  if (!existsSync(path)) return null;
  const file = readSource(path, problems);
  if (!file) return null;
  try {
    const data: unknown = JSON.parse(file.text);
    const read = schema.safeParse(data);
    if (read.success) return read.data;
  } catch {
    const start = { file: relative(process.cwd(), path), line: 1, column: 1 };
    problems.push(formProblem('SC001-yaml', start, { what: 'it is no JSON, and this file is written by the tools' }));
    return null;
  }
  // JSON is YAML too: opened as such, a fault in it has a place.
  const source = openSource(file.file, file.text);
  problems.push(...source.problems);
  return readWith(schema, source, problems);
}

function writeRecord(path: string, record: object): void {
  writeFileSync(path, `${JSON.stringify(sorted(record), null, 1)}\n`);
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  );
}
