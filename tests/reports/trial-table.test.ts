import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/app/write-csv.ts';
import { codebook, codebookTable } from '../../src/reports/codebook.ts';
import { COLUMNS, trialTable } from '../../src/reports/trial-table.ts';
import { LOCALES } from '../../src/scenario/vocabulary.ts';
import type { Trial } from '../../src/storage/kept.ts';

const trial: Trial = {
  id: 't-1',
  scenario: 'safe-account',
  hash: 'abc',
  type: 'fake-police',
  difficulty: 2,
  truth: 'scam',
  mode: 'shift',
  of: 8,
  test: null,
  counts: true,
  confidence: 85,
  result: {
    ending: 'e-lost',
    outcome: 'lost-some',
    protected: 300,
    lost: 150,
    refused: 0,
    recovered: 50,
    leaked: ['code', 'bank'],
    flags: { right: 1, wrong: 0, missed: 2 },
    checks: [
      { kind: 'ringBack', result: 'contradicted', after: 200 },
      { kind: 'ask', result: 'inconclusive', after: 0 },
    ],
    doubt: { stage: 'request', exposed: 200 },
  },
  seconds: 4.5,
  at: Date.UTC(2026, 10, 23, 1, 2, 3),
  shift: 7,
};

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
}

describe('the table of trials', () => {
  test('one row a trial, every field of it flat', () => {
    expect(rowsOf(writeCsv(trialTable('小雨', [trial])))).toEqual([
      {
        player: '小雨',
        trial: 't-1',
        at_utc: '2026-11-23T01:02:03.000Z',
        scenario: 'safe-account',
        content_hash: 'abc',
        type: 'fake-police',
        difficulty: '2',
        truth: 'scam',
        mode: 'shift',
        test: '',
        shift: '7',
        row_calls: '8',
        counts: '1',
        confidence: '85',
        said: 'scam',
        right: '1',
        response_seconds: '4.5',
        ending: 'e-lost',
        outcome: 'lost-some',
        protected_yuan: '300',
        lost_yuan: '150',
        recovered_yuan: '50',
        refused_yuan: '0',
        leaked_kinds: '2',
        leaked: 'code bank',
        flags_right: '1',
        flags_wrong: '0',
        flags_missed: '2',
        checks_made: '2',
        checks: 'ringBack:contradicted:200 ask:inconclusive:0',
        checked_before_paying: '1',
        doubt_stage: 'request',
        doubt_exposed_yuan: '200',
      },
    ]);
  });

  test('what was not there stays empty: no verdict in the middle, no doubt, no reply', () => {
    const bare = { ...trial, confidence: 50, seconds: null, shift: null, result: { ...trial.result, doubt: null } };
    const [row] = rowsOf(writeCsv(trialTable('', [bare])));
    for (const column of ['player', 'said', 'right', 'response_seconds', 'shift', 'doubt_stage', 'doubt_exposed_yuan'])
      expect([column, row?.[column]]).toEqual([column, '']);
  });

  test('a check made when the money had gone is none before paying', () => {
    const late = { ...trial, result: { ...trial.result, checks: trial.result.checks.slice(0, 1) } };
    expect(rowsOf(writeCsv(trialTable('', [late])))[0]).toMatchObject({ checks_made: '1', checked_before_paying: '0' });
  });

  test('Excel reads its Chinese: a byte-order mark, and lines that end as it ends them', () => {
    const csv = writeCsv(trialTable('小雨', [trial]));
    expect(csv.startsWith('\ufeffplayer,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', "'=1", '"=1', '＝1', '|cmd', '%0A'])(
    'a name that a spreadsheet would run is made harmless: %j',
    (name) => {
      const rows = rowsOf(writeCsv(trialTable(name, [{ ...trial, id: name }])));
      expect(rows[0]?.player).toBe(`'${name}`);
      expect(rows[0]?.trial).toBe(`'${name}`);
    },
  );

  test('commas, quotes and line breaks in a name stay in their cell; a number below nothing stays a number', () => {
    const name = 'a,"b"\nc';
    expect(rowsOf(writeCsv(trialTable(name, [trial])))[0]?.player).toBe(name);
    expect(writeCsv([[-5, 'x']])).toBe('\ufeff-5,x\r\n');
  });
});

describe('the codebook', () => {
  test.each(LOCALES)('has every column, in order, with a meaning (%s)', (locale) => {
    const entries = codebook(locale);
    expect(entries.map(({ column }) => column)).toEqual(COLUMNS);
    expect(entries.filter(({ meaning }) => meaning.length < 5)).toEqual([]);
  });

  test('every column of money is in yuan, every time in UTC', () => {
    const unit = Object.fromEntries(codebook('en').map((entry) => [entry.column, entry.unit]));
    for (const column of COLUMNS.filter((name) => name.endsWith('_yuan'))) expect(unit[column]).toBe('yuan (CNY)');
    expect(unit.at_utc).toBe('ISO 8601, UTC');
  });

  test('the closed lists it gives are those the table is written in', () => {
    const values = Object.fromEntries(codebook('en').map((entry) => [entry.column, entry.values.split(' | ')]));
    const [row] = rowsOf(writeCsv(trialTable('', [trial])));
    for (const column of ['truth', 'mode', 'said', 'outcome', 'doubt_stage', 'counts', 'right'] as const)
      expect([column, values[column]?.includes(row?.[column] ?? '')]).toEqual([column, true]);
    for (const kind of row?.leaked?.split(' ') ?? []) expect(values.leaked).toContain(kind);
  });

  test('as a file it is a table of its own, in both languages', () => {
    const rows = rowsOf(writeCsv(codebookTable()));
    expect(rows).toHaveLength(COLUMNS.length);
    expect(rows[0]).toMatchObject({ column: 'player', 含义: expect.stringContaining('昵称') });
  });
});
