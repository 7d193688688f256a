import Papa from 'papaparse';
import writeExcelFile from 'write-excel-file/node';
import type { RecordingRow } from './recording-rows.ts';

/** The columns of a sheet: heading, width in characters, and what stands there. */
const COLUMNS: readonly (readonly [name: string, width: number, cell: (row: RecordingRow) => string | number])[] = [
  ['scenario', 18, (row) => row.scenario],
  ['locale', 8, (row) => row.locale],
  ['speaker', 12, (row) => row.speaker],
  ['name', 18, (row) => row.name],
  ['voice', 18, (row) => row.voice],
  ['line', 16, (row) => row.line],
  ['mood', 11, (row) => row.mood],
  ['before', 48, (row) => row.before],
  ['text', 60, (row) => row.text],
  ['characters', 11, (row) => row.characters],
  ['seconds', 9, (row) => row.seconds],
  ['status', 11, (row) => row.status],
];
/** Excel's limit on a sheet's name, and what it takes no part in one. */
const NAME_LENGTH = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/g;
/** What a spreadsheet would take for the start of a formula; the wide forms too, which some take for the narrow ones. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * One table, its speakers one after another. It begins with a byte-order mark, without which Excel reads Chinese as
 * rubbish, and a cell that looks like a formula gets a `'` in front.
 */
export function writeRecordingCsv(rows: readonly RecordingRow[]): string {
  const data = rows.map((row) => COLUMNS.map(([, , cell]) => cell(row)));
  const table = { fields: COLUMNS.map(([name]) => name), data };
  return `\ufeff${Papa.unparse(table, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

/** A workbook with a sheet for each speaker of a call in each language. Its texts are texts: a formula stays a string. */
export function writeRecordingWorkbook(rows: readonly RecordingRow[]): Promise<Buffer> {
  const several = new Set(rows.map((row) => row.scenario)).size > 1;
  const groups = new Map<string, RecordingRow[]>();
  for (const row of rows) {
    const name = [row.speaker, row.locale, ...(several ? [row.scenario] : [])].join(' ');
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const names = new Set<string>();
  const sheets = [...groups].map(([name, group]) => ({
    sheet: nameSheet(name, names),
    stickyRowsCount: 1,
    columns: COLUMNS.map(([, width]) => ({ width })),
    data: [
      COLUMNS.map(([heading]) => ({ value: heading, fontWeight: 'bold' as const })),
      ...group.map((row) =>
        COLUMNS.map(([, , cell]) => {
          const value = cell(row);
          const layout = { wrap: true, alignVertical: 'top' as const };
          return typeof value === 'number' ? { value, type: Number, ...layout } : { value, type: String, ...layout };
        }),
      ),
    ],
  }));
  return writeExcelFile(sheets).toBuffer();
}

/** A name Excel takes, used once: sheets whose names begin alike get a number. */
function nameSheet(wanted: string, names: Set<string>): string {
  const clean = wanted.replace(NOT_IN_NAMES, '-');
  let name = clean.slice(0, NAME_LENGTH);
  for (let n = 2; names.has(name.toLowerCase()); n += 1) {
    const end = ` ${n}`;
    name = clean.slice(0, NAME_LENGTH - end.length) + end;
  }
  names.add(name.toLowerCase());
  return name;
}
