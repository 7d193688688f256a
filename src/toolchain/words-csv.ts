import Papa from 'papaparse';
import type { WordUnit } from './word-units.ts';
import { asCarried, type CarriedUnit, NoWordsFile, placeAt, type WordsFile } from './words-file.ts';

/**
 * A table for spreadsheets: `scenario, key, note, limit, source zh-CN, target en`. It begins with a byte-order mark, without
 * which Excel reads Chinese as rubbish.
 */
export function writeCsv(file: Omit<WordsFile, 'units'>, units: readonly WordUnit[]): string {
  const rows = units.map(({ key, source, target, note, limit }) =>
    [file.scenario, key, note, limit.says, source, target ?? ''].map((cell) => disarm(asCarried(cell))),
  );
  const head = ['scenario', 'key', 'note', 'limit', `source ${file.from}`, `target ${file.to}`];
  return `\ufeff${Papa.unparse([head, ...rows], { newline: '\r\n' })}\r\n`;
}

/** Reads the table back, whatever the columns' order and the delimiter the spreadsheet chose, or throws `NoWordsFile`. */
export function readCsv(text: string): WordsFile {
  const rows = rowsOf(text);
  const head = rows[0]?.cells.map((cell) => cell.trim()) ?? [];
  const column = (name: string) => head.findIndex((cell) => cell.split(' ')[0] === name);
  const at = { scenario: column('scenario'), key: column('key'), source: column('source'), target: column('target') };
  const lacking = Object.entries(at).filter(([, i]) => i < 0);
  if (lacking.length > 0)
    throw new NoWordsFile(
      `its first row has no column ${lacking.map(([name]) => `"${name}"`).join(', ')}. Keep the row of headings as exported.`,
    );
  const full = rows.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const cell = (cells: readonly string[], i: number) => rearm(cells[i] ?? '');
  if (full.length === 0) throw new NoWordsFile('it has no rows under its headings. Export again and translate those.');
  const lone = full.find(({ cells }) => cell(cells, at.scenario).trim() === '');
  if (lone)
    throw new NoWordsFile(
      `the row in line ${lone.line} names no scenario. Remove it if it is a remark, else bring its first cells back.`,
    );
  const scenarios = [...new Set(full.map(({ cells }) => cell(cells, at.scenario).trim()))];
  if (scenarios.length > 1)
    throw new NoWordsFile(
      `its rows name ${scenarios.length} scenarios (${scenarios.join(', ')}). Import one at a time.`,
    );
  return {
    scenario: scenarios[0] ?? '',
    from: head[at.source]?.split(' ')[1] ?? '',
    to: head[at.target]?.split(' ')[1] ?? '',
    units: full.map(
      ({ cells, line }): CarriedUnit => ({
        key: cell(cells, at.key).trim(),
        source: cell(cells, at.source),
        target: cell(cells, at.target),
        line,
        column: 1,
      }),
    ),
  };
}

/** A cell may hold line breaks, so a row's line is counted in the text and not in rows. */
function rowsOf(text: string): readonly { readonly cells: readonly string[]; readonly line: number }[] {
  const body = text.replace(/^\ufeff/, '');
  const rows: { cells: readonly string[]; line: number }[] = [];
  let start = 0;
  Papa.parse<string[]>(body, {
    delimitersToGuess: [',', ';', '\t'],
    step: ({ data, meta }) => {
      rows.push({ cells: data, line: placeAt(body, start).line });
      start = meta.cursor;
    },
  });
  return rows;
}

/** What a spreadsheet would run as a formula; the wide forms too, which some take for the narrow ones. */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/;

/** An apostrophe makes a spreadsheet take the cell as text. A text that has its own gets one more, so none is lost. */
function disarm(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function rearm(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
