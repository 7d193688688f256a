import type { Unsettled } from './spoken-form.ts';

/** What comes of a piece: its words, and why nobody could be sure of them if so. */
export interface Said {
  readonly words: string;
  readonly unsettled?: Unsettled['why'];
}

/** Where a piece stands. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** One way of writing something short, and how it is said. `null` hands the piece on to the next rule. */
export interface RuleEn {
  /** Sticky: it is tried where a word, a number or a symbol begins. */
  readonly written: RegExp;
  readonly say: (match: RegExpExecArray, around: Around) => Said | string | null;
}

/** A quantity as it is written in English: `5,000`, `5000`, `238.5`. */
export const QUANTITY = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,]*\d)`;

/** Builds a sticky pattern from parts, with `N` in angle brackets for a quantity. */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('<N>', QUANTITY), `uy${flags}`);
}
