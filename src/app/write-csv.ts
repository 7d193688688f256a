import Papa from 'papaparse';
import type { Cell } from '../reports/trial-table.ts';

/** What a spreadsheet takes for a formula, behind spaces and quotes too, and in the wide forms of Chinese keyboards. */
const FORMULA = /^[\s'"]*[=+\-@|%＝＋－＠｜％]/;

/**
 * A table as the text of a CSV file (RFC 4180) that spreadsheets open unharmed: a byte-order mark, without which Excel reads
 * Chinese as rubbish, and an apostrophe before any text that would be run as a formula. Numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => [...row]);
  return `\ufeff${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
