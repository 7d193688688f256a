/**
 * How a line is said: the text with everything written short put into words.
 *
 * Two marks stand in it. `行[hang2]` settles the reading of the one character before it, in pinyin with the tone as a
 * digit (5 is the neutral tone); in an English line `Wang[/wɑŋ/]` settles the word before it, in IPA. `{A P P}` in a Chinese
 * line is said the English way: letters spelt out, or a word. Nothing else in a spoken form needs interpreting: it has no digits
 * and no symbols but punctuation.
 */
export interface SpokenForm {
  readonly text: string;
  /** What nobody has settled, in the order of the text: the pieces of it that may be read wrongly. Empty when all is well. */
  readonly unsettled: readonly Unsettled[];
}

export interface Unsettled {
  /** As it is written, e.g. `行` or `238.5`. */
  readonly piece: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly at: number;
  readonly why: 'reading' | 'number' | 'letters' | 'symbol';
}

/** Words whose way of being said is settled for a language: the longest that fits is taken. Written word → spoken form. */
export type Lexicon = Readonly<Record<string, string>>;
