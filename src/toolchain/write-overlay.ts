import { isMap, isScalar, type Pair, parseDocument, Scalar, stringify, type YAMLMap } from 'yaml';
import type { Words } from '../scenario/scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';

/** A piece of the old text and what stands in its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * An overlay with these words, in the order given where it has to be made. Of a file that is there only the texts that
 * changed are touched: comments, order, empty lines and the very quotation marks of all others stay.
 */
export function writeOverlay(old: string | null, locale: Locale, words: Words): string {
  if (old === null) return freshOverlay(locale, words);
  const document = parseDocument(old, { keepSourceTokens: true });
  const map = document.get('words', true);
  // A map in braces, or none, has no lines to go by.
  if (!isMap(map) || map.flow === true || map.items.length === 0) return freshOverlay(locale, words);
  const edits = editsOf(old, map, words);
  return edits
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), old);
}

function freshOverlay(locale: Locale, words: Words): string {
  const lines = Object.entries(words).map(([key, text]) => `  ${key}: ${scalar(text)}`);
  return `locale: ${locale}\nwords:\n${lines.join('\n')}\n`;
}

function editsOf(old: string, map: YAMLMap, words: Words): Edit[] {
  const edits: Edit[] = [];
  const pairs = new Map(
    map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
  );
  for (const [key, pair] of pairs) {
    const text = words[key];
    if (text === undefined) edits.push(removal(old, pair));
    else if (!(isScalar(pair.value) && typeof pair.value.value === 'string' && pair.value.value.trim() === text))
      edits.push(replacement(old, pair, text));
  }
  const eol = old.includes('\r\n') ? '\r\n' : '\n';
  const first = map.items[0];
  const indent = first ? lineAt(old, startOf(first)).indent : '  ';
  // A new text stands after the one heard before it, so that the file stays in the order of the call.
  let after: number | null = null;
  let added: string[] = [];
  const flush = () => {
    if (added.length === 0) return;
    const at = after ?? (first ? lineAt(old, startOf(first)).start : old.length);
    const lead = at > 0 && old[at - 1] !== '\n' ? eol : '';
    edits.push({ from: at, to: at, text: lead + added.map((line) => line + eol).join('') });
    added = [];
  };
  for (const [key, text] of Object.entries(words)) {
    const pair = pairs.get(key);
    if (pair) {
      flush();
      after = endOfLine(old, endOf(pair));
    } else added.push(`${indent}${key}: ${scalar(text)}`);
  }
  flush();
  return edits;
}

function replacement(old: string, pair: Pair, text: string): Edit {
  const { value } = pair;
  const range = (value as { range?: [number, number, number] } | null)?.range ?? [endOf(pair), endOf(pair), 0];
  const style = isScalar(value) && value.type ? value.type : Scalar.PLAIN;
  const was = old.slice(range[0], range[1]);
  const lead = was === '' && old[range[0] - 1] !== ' ' ? ' ' : '';
  const tail = was.endsWith('\n') ? '\n' : '';
  return { from: range[0], to: range[1], text: lead + scalar(text, style) + tail };
}

/** The whole of its lines; a comment above it stays, for nobody can tell whose it is. */
function removal(old: string, pair: Pair): Edit {
  return { from: lineAt(old, startOf(pair)).start, to: endOfLine(old, endOf(pair)), text: '' };
}

function startOf(pair: Pair): number {
  return (pair.key as Scalar).range?.[0] ?? 0;
}

function endOf(pair: Pair): number {
  return (pair.value as Scalar | null)?.range?.[1] ?? ((pair.key as Scalar).range?.[1] ?? 0) + 1;
}

function lineAt(text: string, offset: number): { readonly start: number; readonly indent: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { start, indent: text.slice(start, offset) };
}

/** Past the line break that ends the line of an offset. A block text ends at a line's start already. */
function endOfLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** One line of YAML for a text, in the quotation marks its neighbour had where they will do. */
function scalar(text: string, style: Scalar.Type = Scalar.PLAIN): string {
  if (/[\n\r\u0085\u2028\u2029]/.test(text)) return JSON.stringify(text);
  const quoted = style === Scalar.QUOTE_DOUBLE || style === Scalar.QUOTE_SINGLE ? style : Scalar.PLAIN;
  return stringify(text, { lineWidth: 0, defaultStringType: quoted, defaultKeyType: Scalar.PLAIN }).trimEnd();
}
