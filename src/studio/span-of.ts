/** A stretch of a text, in offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far after its place a wrong value is looked for: a condition's place is its map, a line or two before the flag. */
const LINES_ON = 3;

/**
 * The text a problem is about. With the wrong value known it is that value, as a whole word, at the place or a little
 * after it; else the rest of the word or scalar that begins there.
 */
export function spanOf(text: string, line: number, column: number, wrong: string | null): Span {
  const start = offsetAt(text, line, column);
  const window = text.slice(start).split('\n', LINES_ON).join('\n');
  if (wrong !== null) {
    const word = new RegExp(`(?<![\\w-])${wrong.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).exec(window);
    if (word) return { from: start + word.index, to: start + word.index + wrong.length };
  }
  const end = /^("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w.-]+(?=\s*(?:[:,}\]]|$))|[^\n#]*[^\s#])/m.exec(window);
  return { from: start, to: Math.min(text.length, start + Math.max(1, end?.[0].length ?? 1)) };
}

/** Offset of a line and column, both from 1; the end of the text when it is shorter than that. */
function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let i = 1; i < line; i += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) return text.length;
    start = next + 1;
  }
  return Math.min(text.length, start + column - 1);
}
