import { isMap, isScalar, type Pair, parseDocument, type Scalar } from 'yaml';

/** A change of a text: what stands between two offsets gives way to `insert`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The edit that makes the value at a path say something else and leaves every other character of the file as it is, comments
 * and layout included. A word missing from `words` gets a line of its own at the end. Null where the file has no such place.
 */
export function writeWord(text: string, path: readonly (string | number)[], value: string): Edit | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  const node: unknown = document.getIn(path, true);
  if (!isScalar(node)) return appendWord(text, path, value);
  const range = node.range;
  if (!range) return null;
  const [from, end] = range;
  // A block scalar's range takes in the line break after it, which must stay.
  const to = isBlock(node) ? end - (text.slice(from, end).endsWith('\n') ? 1 : 0) : end;
  for (const insert of stylesOf(node, value)) {
    const edit = { from, to, insert };
    if (readsAs(applyEdit(text, edit), path, value)) return edit;
  }
  return null;
}

export function applyEdit(text: string, { from, to, insert }: Edit): string {
  return text.slice(0, from) + insert + text.slice(to);
}

function isBlock(node: Scalar): boolean {
  return node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
}

/** As it was written before, then plain where that was so, then in double quotes, which hold anything. */
function stylesOf(node: Scalar, value: string): readonly string[] {
  const single = `'${value.replaceAll("'", "''")}'`;
  const plain = value.includes('\n') || value === '' ? [] : [value];
  const double = JSON.stringify(value);
  if (node.type === 'QUOTE_SINGLE') return [single, double];
  return node.type === 'PLAIN' ? [...plain, double] : [double];
}

function readsAs(text: string, path: readonly (string | number)[], value: string): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && document.getIn(path) === value && document.warnings.length === 0;
}

function appendWord(text: string, path: readonly (string | number)[], value: string): Edit | null {
  const parent: unknown = parseDocument(text).getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (!isMap(parent) || parent.flow === true || typeof key !== 'string') return null;
  const last = parent.items.at(-1) as Pair<Scalar, Scalar> | undefined;
  const start = last?.key.range?.[0];
  const end = last?.value?.range?.[1];
  if (start === undefined || end === undefined) return null;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const at = text.slice(0, end).endsWith('\n') ? end - 1 : end;
  for (const written of [value, JSON.stringify(value)]) {
    const edit = { from: at, to: at, insert: `\n${indent}${key}: ${written}` };
    if (!written.includes('\n') && readsAs(applyEdit(text, edit), path, value)) return edit;
  }
  return null;
}
