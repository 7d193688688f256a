import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { shapeProblems } from './shape-problems.ts';
import type { Source } from './source-map.ts';

/** Checks data against a schema; what does not fit is a problem at the place it stands, and then there is no value. */
export function readWith<T>(schema: z.ZodType<T>, source: Source, problems: Problem[]): T | null {
  if (source.problems.length > 0) return null;
  const read = schema.safeParse(source.data);
  if (read.success) return read.data;
  problems.push(...shapeProblems(schema, read.error.issues, source));
  return null;
}
