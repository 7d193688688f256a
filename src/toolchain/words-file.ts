/** Words on their way to a translator or back, whatever the format. */
export interface WordsFile {
  readonly scenario: string;
  readonly from: string;
  readonly to: string;
  readonly units: readonly CarriedUnit[];
}

/** A text as the file has it. `line` and `column` count from 1. */
export interface CarriedUnit {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

/** A file that is not in its format at all; the message says what it is and what would do. */
export class NoWordsFile extends Error {}

// Controls: XML cannot carry most of them, whatever the escape, and no text needs them. Tab and line ends may pass.
const UNCARRIED = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

/** A text as any format brings it back: what is compared is compared in this form. */
export function asCarried(text: string): string {
  return text.replace(UNCARRIED, '').replace(/\r\n?/g, '\n').trim();
}

/** Line and column, from 1, of an offset into a text. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - start + 1 };
}
