import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { speakingTime } from '../../src/dialogue/pacing.ts';
import { isHeard, linesOf } from '../../src/scenario/scenario.ts';
import { WrongCall } from '../../src/toolchain/command.ts';
import { script } from '../../src/toolchain/commands/script.ts';
import { type RecordingRow, recordingRows } from '../../src/toolchain/recording-rows.ts';
import { writeRecordingCsv, writeRecordingWorkbook } from '../../src/toolchain/recording-sheets.ts';
import { readZip } from '../support/read-zip.ts';
import { readShipped } from '../support/shipped.ts';
import { parseSmall, SMALL_CALL } from '../support/small-call.ts';

const shipped = readShipped().scenarios.map(({ parsed }) => parsed);
const small = recordingRows(parseSmall(), 'zh-CN');
const rowOf = (line: string, rows = small) => rows.find((row) => row.line === line);

/** Reads a CSV as a spreadsheet would. */
function readBack(text: string): readonly Record<string, string>[] {
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** What stands in the cells of each sheet of a workbook, by the sheet's name. */
function readSheets(zip: Buffer): ReadonlyMap<string, readonly (readonly string[])[]> {
  const files = readZip(zip);
  const plain = (xml: string) =>
    xml.replace(/&(lt|gt|quot|apos|amp|#39|#x27);/g, (_, sign: string) => SIGNS[sign] ?? "'");
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map((one) =>
    plain(one[1] ?? ''),
  );
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    (one) => one[1] ?? '',
  );
  return new Map(
    names.map((name, i) => {
      const sheet = files.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '';
      expect(sheet).not.toContain('<f>');
      const rows = [...sheet.matchAll(/<row [\s\S]*?<\/row>/g)].map(([row]) =>
        [...row.matchAll(/<c ([^>]*)>[\s\S]*?<v>([\s\S]*?)<\/v>/g)].map(([, type = '', value = '']) =>
          type.includes('t="s"') ? (shared[Number(value)] ?? '') : plain(value),
        ),
      );
      return [name, rows];
    }),
  );
}
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

describe('the rows of a call', () => {
  test.each(shipped.map((parsed) => [parsed.scenario.id, parsed] as const))(
    '%s: every line somebody says, once, in each language',
    (_, parsed) => {
      const heard = linesOf(parsed.scenario).filter(isHeard);
      for (const locale of parsed.scenario.locales) {
        const rows = recordingRows(parsed, locale);
        expect(rows.map((row) => row.line).sort()).toEqual(heard.map((line) => line.id).sort());
        for (const row of rows) {
          const line = heard.find(({ id }) => id === row.line);
          const text = parsed.words[locale]?.[row.line] ?? '';
          expect(row).toMatchObject({ speaker: line?.who, mood: line?.mood, text, status: 'to record', locale });
          expect(row.voice).toBe(parsed.scenario.speakers[row.speaker]?.voice);
          expect(row.before).not.toBe('');
          expect(Math.abs(row.seconds * 1000 - speakingTime(text, locale, line?.mood))).toBeLessThan(51);
        }
      }
    },
  );

  test('each speaker in a row, as the call names them', () => {
    expect([...new Set(small.map((row) => row.speaker))]).toEqual(['caller', 'bank']);
    expect(small.findLastIndex((row) => row.speaker === 'caller')).toBeLessThan(
      small.findIndex((row) => row.speaker === 'bank'),
    );
  });

  test.each([
    ['l-a1', '(the phone is answered)'],
    ['l-a3', 'you: 嗯。'],
    ['l-b1', 'you: 你是谁？ / you: 好。 / you: 我知道了。 / (silence)'],
    ['l-b2', '小郑: 快点。'],
    ['l-d1', '小郑: 还有三百。 / (back from ringBack: 总机)'],
    ['l-ring-paid', '(ringBack: 总机)'],
  ])('%s comes after %s', (line, before) => {
    expect(rowOf(line)?.before).toBe(before);
  });

  test('a line that is not always said does not hide what was said before it', () => {
    const text = SMALL_CALL.replace('{ id: l-a2, who: you,', '{ id: l-a2, who: caller, when: { flag: paid },');
    expect(rowOf('l-a3', recordingRows(parseSmall(text), 'zh-CN'))?.before).toBe('小郑: 喂，转五百。 / 小郑: 嗯。');
  });

  test('a draft is not to be recorded; characters are those one sees', () => {
    expect(rowOf('l-b1')).toMatchObject({ status: 'draft', characters: 3, mood: 'stern', name: '小郑' });
  });
});

const HOSTILE = [
  '=1+1',
  '+86',
  '-x',
  '@SUM(A1)',
  ' =HYPERLINK("http://x")',
  'a "quote", a\nline',
  '</t><f>1+1</f>\u0001\ud800',
];
const hostile = small
  .slice(0, HOSTILE.length)
  .map((row, i): RecordingRow => ({ ...row, speaker: 'caller', text: HOSTILE[i] ?? '' }));

describe('CSV', () => {
  test('read back it says the same', () => {
    const rows = readBack(writeRecordingCsv(small));
    expect(
      rows.map(({ characters, seconds, ...row }) => ({
        ...row,
        characters: Number(characters),
        seconds: Number(seconds),
      })),
    ).toEqual(small);
  });

  test('no cell begins a formula, and nothing of a line is lost', () => {
    readBack(writeRecordingCsv(hostile)).forEach((row, i) => {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      expect(row.text?.replace(/^'/, '')).toBe(HOSTILE[i]);
    });
  });
});

describe('XLSX', () => {
  test('a sheet a speaker and language, and read back it says the same', async () => {
    const [first] = shipped;
    if (!first) throw new Error('no calls');
    const rows = first.scenario.locales.flatMap((locale) => recordingRows(first, locale));
    const sheets = readSheets(await writeRecordingWorkbook(rows));
    const speakers = Object.keys(first.scenario.speakers);
    expect([...sheets.keys()]).toEqual(
      first.scenario.locales.flatMap((locale) => speakers.map((id) => `${id} ${locale}`)),
    );
    expect([...sheets.values()].flatMap(([, ...cells]) => cells)).toEqual(
      rows.map((row) => [
        row.scenario,
        row.locale,
        row.speaker,
        row.name,
        row.voice,
        row.line,
        row.mood,
        row.before,
        row.text,
        String(row.characters),
        String(row.seconds),
        row.status,
      ]),
    );
  });

  test('sheets of many calls have names Excel takes, each once', async () => {
    const rows = ['a-very-long-name-of-a-scenario-one', 'a-very-long-name-of-a-scenario-two', 'a/b:c'].flatMap(
      (scenario) => small.map((row) => ({ ...row, scenario })),
    );
    const names = [...readSheets(await writeRecordingWorkbook(rows)).keys()];
    expect(names).toHaveLength(6);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  test('what looks like a formula stays text', async () => {
    const [cells = []] = readSheets(await writeRecordingWorkbook(hostile)).values();
    expect(cells.slice(1).map((row) => row[8])).toEqual(HOSTILE.map((text) => text.replace('\u0001\ud800', '')));
  });
});

describe('the command', () => {
  async function run(words: readonly string[], options: Record<string, string>): Promise<string> {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      expect(await script.run({ words, options })).toBe(0);
      return String(write.mock.calls.at(-1)?.[0]);
    } finally {
      write.mockRestore();
    }
  }
  const out = (name: string) => join(mkdtempSync(join(tmpdir(), 'script-')), name);

  test('all calls in one language; how much speech it is', async () => {
    const file = out('en.csv');
    const said = await run(['all'], { locale: 'en', out: file });
    const rows = readBack(readFileSync(file, 'utf8'));
    const heard = new Set(rows.map((row) => row.scenario));
    for (const { scenario } of shipped) expect(heard).toContain(scenario.id);
    expect(new Set(rows.map((row) => row.locale))).toEqual(new Set(['en']));
    expect(said).toMatch(new RegExp(`${rows.length} lines, about \\d+\\.\\d minutes`));
  });

  test('a file named .xlsx is a workbook', async () => {
    const file = out('one.xlsx');
    await run(['lost-parcel'], { locale: 'zh-CN', out: file });
    expect([...readSheets(readFileSync(file)).keys()]).toContain('daughter zh-CN');
  });

  test.each([
    [{ words: ['lost-parcel'], options: {} }, '--out'],
    [{ words: ['lost-parcel'], options: { out: 'x', format: 'pdf' } }, 'csv or xlsx'],
    [{ words: ['lost-parcel'], options: { out: 'x', locale: 'fr' } }, 'zh-CN, en'],
    [{ words: ['lost'], options: { out: 'x' } }, 'no scenario'],
  ])('%j is refused', async (given, message) => {
    const refused = Promise.resolve().then(() => script.run(given));
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toBeInstanceOf(WrongCall);
  });
});
