import type { Tree } from './read-tree.ts';
import { readWord } from './read-word.ts';
import type { Spot } from './spot.ts';

/** A way of writing this reader does not know; the full YAML reader takes over. It never leaves `readPlain`. */
class Doubt extends Error {}

/** Keys, words and brackets read at most, and levels; beyond, the full reader says what is too much. */
const MOST_PARTS = 50_000;
const DEEPEST = 20;

/** Control characters, marks of encodings and broken signs; a file with one of them goes to the full reader. */
const STRANGE = /[^\n -~\u00A0-\uFEFE\uFF00-\uFFFC]/;
const KEY = /([A-Za-z_][\w.-]*):(?=[ \n]|$)/y;
const FLOW_PLAIN = /[^,[\]{}\n]+/y;
/** What a bracketed or quoted value begins with. */
const FLOW: ReadonlySet<string> = new Set('{["\''.split(''));

/**
 * Reads YAML written the plain way our files are: block and flow maps and lists, words and quotes on
 * one line, remarks. It is some ten times as quick as the full reader, which goes through a file sign by sign, and it is
 * the full reader that decides: at the first doubt this one gives null, and a test holds its trees against the other's.
 */
export function readPlain(text: string): Tree | null {
  if (STRANGE.test(text)) return null;
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (error instanceof Doubt) return null;
    throw error;
  }
}

class PlainReader {
  /** Offsets where the content of each line begins and ends, remark lines and empty ones left out; and its column. */
  private readonly begins: number[] = [];
  private readonly ends: number[] = [];
  private readonly columns: number[] = [];
  private line = 0;
  private parts = 0;
  /** The column of the block that a flow map or list stands in. */
  private outside = 0;

  constructor(private readonly text: string) {
    for (let start = 0; start < text.length; ) {
      const stop = text.indexOf('\n', start);
      const next = stop < 0 ? text.length : stop;
      let begin = start;
      while (begin < next && text[begin] === ' ') begin += 1;
      let end = next;
      while (end > begin && text[end - 1] === ' ') end -= 1;
      if (end > begin && text[begin] !== '#') {
        this.begins.push(begin);
        this.ends.push(end);
        this.columns.push(begin - start);
      }
      start = next + 1;
    }
  }

  read(): Tree {
    if (this.columns[0] !== 0) throw new Doubt();
    const tree = this.block(this.begin(), 0, 0);
    if (this.line < this.begins.length) throw new Doubt();
    return tree;
  }

  private begin(): number {
    return this.begins[this.line] ?? -1;
  }
  /** The column of the present line; −1 after the last, which ends every block. */
  private column(): number {
    return this.columns[this.line] ?? -1;
  }
  private isItem(at: number): boolean {
    return this.text[at] === '-' && this.text[at + 1] === ' ';
  }

  private block(at: number, column: number, depth: number): Tree {
    if (depth > DEEPEST) throw new Doubt();
    return this.isItem(at) ? this.list(at, column, depth) : this.map(at, column, depth);
  }

  private map(at: number, column: number, depth: number): Tree {
    const data: Record<string, unknown> = {};
    const keys = new Map<string, { key: number; value: Spot }>();
    for (let here = at; ; here = this.begin()) {
      const key = this.key(here, keys);
      const start = this.skip(here + key.length + 1);
      const value =
        start < this.end() && this.text[start] !== '#' ? this.inline(start, column, depth) : this.below(column, depth);
      data[key] = value.data;
      keys.set(key, { key: here, value: value.spot });
      if (this.column() > column) throw new Doubt();
      if (this.column() < column || this.isItem(this.begin())) return { data, spot: { at, keys } };
    }
  }

  /** A value that begins on the line below its key: deeper, or a list at the very column of the key. */
  private below(column: number, depth: number): Tree {
    this.line += 1;
    const isDeeper = this.column() > column;
    if (isDeeper && FLOW.has(this.text[this.begin()] ?? '')) return this.inline(this.begin(), column, depth);
    if (!isDeeper && !(this.column() === column && this.isItem(this.begin()))) throw new Doubt();
    return this.block(this.begin(), this.column(), depth + 1);
  }

  private list(at: number, column: number, depth: number): Tree {
    const data: unknown[] = [];
    const items: Spot[] = [];
    for (let here = at; ; here = this.begin()) {
      const start = this.skip(here + 1);
      if (start >= this.end() || this.text[start] === '#' || this.isItem(start)) throw new Doubt();
      const item = this.isKey(start)
        ? this.map(start, column + (start - here), depth + 1)
        : this.inline(start, column, depth);
      data.push(item.data);
      items.push(item.spot);
      if (this.column() > column) throw new Doubt();
      if (this.column() < column || !this.isItem(this.begin())) return { data, spot: { at, items } };
    }
  }

  /** A value on the line of its key or dash. Nothing may follow it but a remark, and the next line is no part of it. */
  private inline(start: number, column: number, depth: number): Tree {
    const first = this.text[start] ?? '';
    this.outside = column;
    let value: { tree: Tree; to: number };
    if (FLOW.has(first)) value = this.flow(start, depth);
    else {
      // Sought in the line alone: the next remark may stand at the far end of the file, and every value would go there.
      const remark = this.text.slice(start, this.end()).indexOf(' #');
      const to = remark >= 0 ? start + remark : this.end();
      value = { tree: this.word(start, to), to };
    }
    const rest = this.skip(value.to);
    if (rest < this.end() && !(this.text[rest] === '#' && rest > value.to)) throw new Doubt();
    this.line += 1;
    if (this.column() > column) throw new Doubt();
    return value.tree;
  }

  private flow(start: number, depth: number): { tree: Tree; to: number } {
    if (depth > DEEPEST) throw new Doubt();
    const first = this.text[start] ?? '';
    if (first === '{') return this.flowMap(start, depth);
    if (first === '[') return this.flowList(start, depth);
    if (first === '"' || first === "'") return this.quoted(start, first);
    FLOW_PLAIN.lastIndex = start;
    if (!FLOW_PLAIN.test(this.text)) throw new Doubt();
    const to = Math.min(FLOW_PLAIN.lastIndex, this.end());
    return { tree: this.word(start, to), to };
  }

  private flowMap(at: number, depth: number): { tree: Tree; to: number } {
    const data: Record<string, unknown> = {};
    const keys = new Map<string, { key: number; value: Spot }>();
    let here = this.skipLines(at + 1);
    while (this.text[here] !== '}') {
      const key = this.key(here, keys);
      const value = this.flow(this.skip(here + key.length + 1), depth + 1);
      data[key] = value.tree.data;
      keys.set(key, { key: here, value: value.tree.spot });
      here = this.comma(value.to, '}');
    }
    return { tree: { data, spot: { at, keys } }, to: here + 1 };
  }

  private flowList(at: number, depth: number): { tree: Tree; to: number } {
    const data: unknown[] = [];
    const items: Spot[] = [];
    let here = this.skipLines(at + 1);
    while (this.text[here] !== ']') {
      const value = this.flow(here, depth + 1);
      data.push(value.tree.data);
      items.push(value.tree.spot);
      here = this.comma(value.to, ']');
    }
    return { tree: { data, spot: { at, items } }, to: here + 1 };
  }

  /** Where the next part of a flow map or list begins, or its closing bracket. */
  private comma(from: number, closing: string): number {
    const at = this.skipLines(from);
    if (this.text[at] === closing) return at;
    if (this.text[at] !== ',') throw new Doubt();
    return this.skipLines(at + 1);
  }

  private quoted(start: number, mark: string): { tree: Tree; to: number } {
    const stop = this.text.indexOf(mark, start + 1);
    const inner = this.text.slice(start + 1, stop);
    if (stop < 0 || stop >= this.end() || inner.includes('\\') || this.text[stop + 1] === mark) throw new Doubt();
    this.count();
    return { tree: { data: inner, spot: { at: start } }, to: stop + 1 };
  }

  /** A word or several without quotes. */
  private word(start: number, stop: number): Tree {
    let end = stop;
    while (end > start && this.text[end - 1] === ' ') end -= 1;
    const word = this.text.slice(start, end);
    this.count();
    const data = readWord(word);
    if (data === undefined) throw new Doubt();
    return { data, spot: { at: start } };
  }

  private key(at: number, before: ReadonlyMap<string, unknown>): string {
    KEY.lastIndex = at;
    const key = KEY.exec(this.text)?.[1];
    if (key === undefined || key === '__proto__' || before.has(key)) throw new Doubt();
    this.count();
    return key;
  }

  private isKey(at: number): boolean {
    KEY.lastIndex = at;
    return KEY.test(this.text);
  }

  private skip(from: number): number {
    let at = from;
    while (this.text[at] === ' ') at += 1;
    return at;
  }

  /** As `skip`, and on to further lines of a flow map or list, which must stand deeper than the block it is in. */
  private skipLines(from: number): number {
    let at = this.skip(from);
    while (at >= this.end()) {
      this.line += 1;
      if (this.column() <= this.outside) throw new Doubt();
      at = this.begin();
    }
    return at;
  }

  private end(): number {
    return this.ends[this.line] ?? 0;
  }

  private count(): void {
    this.parts += 1;
    if (this.parts > MOST_PARTS) throw new Doubt();
  }
}
