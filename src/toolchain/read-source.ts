import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { formProblem } from '../scenario/form-problem.ts';
import type { SourceFile } from '../scenario/parse-scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import { MOST_CHARACTERS } from '../scenario/source-map.ts';

/**
 * Reads a file of the scenarios folder. Null, with the problem told, where it is a folder, a pipe, a link that leads
 * nowhere, locked, or so large that it is not even opened.
 */
export function readSource(path: string, problems: Problem[]): SourceFile | null {
  const file = relative(process.cwd(), path);
  const start = { file, line: 1, column: 1 };
  try {
    const stat = statSync(path);
    if (!stat.isFile()) {
      const what = stat.isDirectory() ? 'a folder' : 'no plain file';
      problems.push(formProblem('SC068-not-text', start, { what }));
      return null;
    }
    if (stat.size > MOST_CHARACTERS) {
      const [size, most] = [stat.size, MOST_CHARACTERS].map((bytes) => `${Math.ceil(bytes / 1000)} KB`);
      problems.push(formProblem('SC069-too-large', start, { size: size ?? '', most: most ?? '' }));
      return null;
    }
    return { file, text: readFileSync(path, 'utf8') };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const why = WHY[code] ?? `cannot be opened, ${code}`;
    problems.push(formProblem('SC068-not-text', start, { what: `a file that ${why}` }));
    return null;
  }
}

/** The first 4 KB of a file that is not read whole: enough for the id it gives itself. Empty where there is none. */
export function readHead(path: string): string {
  try {
    if (!statSync(path).isFile()) return '';
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(4096);
      return head.toString('utf8', 0, readSync(file, head));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'may not be read here',
  ELOOP: 'links to itself',
  ENOENT: 'is a link to nothing',
};
