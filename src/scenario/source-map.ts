import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A YAML file opened with the places of everything in it. */
export interface Source {
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Line and column, from 1, of the value (or of its key with `atKey`) at a path; of the nearest parent where it is missing. */
  place(path: readonly PropertyKey[], atKey?: boolean): { line: number; column: number };
}

/** Opens YAML text. Broken YAML is reported with its place and still opened as far as it goes. */
export function openSource(file: string, text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    code: 'SC001-yaml',
    severity: 'error',
    file,
    ...at(error.pos[0]),
    message: `${error.message.split('\n')[0] ?? 'not YAML'} Mend the YAML here.`,
  }));
  return {
    file,
    data: problems.length > 0 ? undefined : toData(document, problems, file),
    problems,
    place: (path, atKey = false) => at(offsetOf(document, path, atKey)),
  };
}

/** Aliases are expanded at most a hundred times, so a file cannot blow up in memory. */
function toData(document: Document.Parsed, problems: Problem[], file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({
      code: 'SC001-yaml',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: `${reason}. Write it out without aliases.`,
    });
    return undefined;
  }
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], atKey: boolean): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const last = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
      const keyed = atKey && depth === path.length ? pair?.key : (pair?.value ?? pair?.key);
      const start = (keyed as Node | undefined)?.range?.[0];
      if (start !== undefined) return start;
    }
    const found = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (found?.range) return found.range[0];
  }
  return (document.contents as Node | null)?.range?.[0] ?? 0;
}
