import { composeYaml, DEEPEST, MOST_PIECES } from './compose-yaml.ts';
import { formProblem } from './form-problem.ts';
import type { Problem } from './problem.ts';
import { readPlain } from './read-plain.ts';
import { readTree, type Tell, type Tree } from './read-tree.ts';
import { lineCounter, offsetAt, type Spot } from './spot.ts';

/** A YAML file opened with the places of everything in it. */
export interface Source {
  readonly file: string;
  /** Undefined where there are problems: half a file would only bring false ones. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Line and column, from 1, of the value (or of its key with `atKey`) at a path; of the nearest parent where it is missing. */
  place(path: readonly PropertyKey[], atKey?: boolean): { line: number; column: number };
}

/** The largest file that is read, in characters; 30 times the longest shipped call. */
export const MOST_CHARACTERS = 1_000_000;

/** Opens YAML text. Whatever it holds, it becomes data or problems with their places; nothing is thrown. */
export function openSource(file: string, given: string): Source {
  // Some editors mark UTF-8 by an invisible character in front; it is no part of the text, nor of the first column.
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const problems: Problem[] = [];
  const at = lineCounter(text);
  const tell: Tell = (code, offset, values) => {
    problems.push(formProblem(code, { file, ...at(offset) }, values));
  };
  const tree = readText(text, tell);
  const spot: Spot = tree?.spot ?? { at: 0 };
  return {
    file,
    data: problems.length > 0 ? undefined : tree?.data,
    problems,
    place: (path, atKey = false) => at(offsetAt(spot, path, atKey)),
  };
}

function readText(text: string, tell: Tell): Tree | null {
  if (text.length > MOST_CHARACTERS) {
    tell('SC069-too-large', 0, { size: `${count(text.length)} characters`, most: count(MOST_CHARACTERS) });
    return null;
  }
  const odd = oddCharacter(text);
  if (odd >= 0) {
    tell('SC068-not-text', odd, { what: guessEncoding(text, odd) });
    return null;
  }
  const plain = readPlain(text);
  if (plain) return plain;
  const composed = composeYaml(text);
  if ('refused' in composed) {
    if (composed.refused === 'deep') tell('SC070-too-deep', composed.at, { most: DEEPEST });
    else tell('SC069-too-large', composed.at, { size: 'more pieces than are read', most: count(MOST_PIECES) });
    return null;
  }
  for (const fault of composed.faults) tell('SC001-yaml', fault.at, { what: fault.what });
  return readTree(composed.document, tell);
}

/** Where something stands that is never in text: NUL, or the mark a decoder leaves where bytes were no UTF-8. −1 if nowhere. */
function oddCharacter(text: string): number {
  const found = [text.indexOf('\0'), text.indexOf('\uFFFD')].filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

/** UTF-16 read as UTF-8 begins with two broken marks, or has NUL for every other character. */
function guessEncoding(text: string, odd: number): string {
  const isEveryOther = text[odd] === '\0' && text[odd + 2] === '\0' && odd < 2;
  if (text.startsWith('\uFFFD\uFFFD') || isEveryOther) return 'text in UTF-16';
  return text[odd] === '\0' ? 'binary data' : 'text in another encoding (GBK or Latin-1, perhaps)';
}

function count(n: number): string {
  return n.toLocaleString('en');
}
