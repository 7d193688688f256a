import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/toolchain/content.ts';
import { exportWords, importWords, WORD_FORMATS, type WordFormat } from '../../src/toolchain/exchange-words.ts';
import { spokenLimit } from '../../src/toolchain/words-limit.ts';
import { readShipped } from '../support/shipped.ts';

const SHIPPED = readShipped().scenarios.map(({ folder, parsed }) => ({
  id: parsed.scenario.id,
  folder: folder.slice(resolve('scenarios').length + 1),
}));

let root: string;
const fresh = (part: string) => cpSync(resolve('scenarios', part), join(root, part), { recursive: true });
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'words-'));
  fresh('.');
});
beforeEach(() => fresh('service/lost-parcel'));
afterAll(() => rmSync(root, { recursive: true }));

const overlay = () => join(root, 'service/lost-parcel/words.en.yaml');
const call = () => join(root, 'service/lost-parcel/call.yaml');
const edit = (file: string, from: string, to: string) => {
  const old = readFileSync(file, 'utf8');
  expect(old).toContain(from);
  writeFileSync(file, old.replace(from, to));
};

async function carry(format: WordFormat, change: (text: string) => string, id = 'lost-parcel') {
  const file = join(root, `words.${format}`);
  writeFileSync(file, change(await exportWords(root, id, 'en', format)));
  return importWords(root, file);
}
const same = (text: string) => text;
const codes = ({ problems }: Awaited<ReturnType<typeof carry>>) =>
  [...new Set(problems.filter((one) => one.severity === 'error').map((one) => one.code))].sort();

describe.each(WORD_FORMATS)('a round trip through %s', (format) => {
  test.each(SHIPPED)('of $id changes not a byte', async ({ id, folder }) => {
    const path = join(root, folder, 'words.en.yaml');
    const before = readFileSync(path);
    const { problems, changed } = await carry(format, same, id);
    expect(problems).toEqual([]);
    expect(changed).toBe(false);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test.each([
    ['a formula', '=SUM(A1:A9)'],
    ['a sign', '+86, you know'],
    ['a quotation mark before a sign', "'=1"],
    ['at', '@home "quoted", and a comma'],
    ['a dash', '- well'],
    ['markup', '<b>5 & 6</b> &amp; ]]> &lt;'],
    ['a colon and a hash', 'Look: this # is no comment'],
    ['two rows', 'one\ntwo'],
    ['what YAML would misread', 'yes'],
    ['a quotation', '"Quite," she said'],
  ])('brings back %s', async (_, text) => {
    const as = format === 'csv' ? asCell(text) : asXml(text);
    const first = await carry(format, (file) => file.replace('Right.', () => as));
    expect(codes(first)).toEqual([]);
    expect(wordsNow()['l-who-2']).toBe(text);
    const bytes = readFileSync(overlay());
    expect((await carry(format, same)).changed).toBe(false);
    expect(readFileSync(overlay()).equals(bytes)).toBe(true);
    expect(await exportWords(root, 'lost-parcel', 'en', 'csv')).not.toMatch(/(^|,|")[=+\-@]/m);
  });

  test('a changed text is all that changes, comments and layout kept', async () => {
    edit(overlay(), 'l-who-2: Right.', '# The next is short.\n  l-who-2:   "Right."   # as spoken');
    const before = readFileSync(overlay(), 'utf8');
    expect(codes(await carry(format, (text) => text.replace('Right.', 'Oh.')))).toEqual([]);
    expect(readFileSync(overlay(), 'utf8')).toBe(before.replace('"Right."', '"Oh."'));
  });

  test('an overlay that is not there is made, in the order of the call', async () => {
    const full = await exportWords(root, 'lost-parcel', 'en', format);
    rmSync(overlay());
    const file = join(root, `full.${format}`);
    writeFileSync(file, full);
    expect((await importWords(root, file)).changed).toBe(true);
    const keys = Object.keys(wordsNow());
    expect(keys.indexOf('l-open-1')).toBeLessThan(keys.indexOf('l-open-3'));
    expect(keys[0]).toBe('title');
    expect(readContent(root, [join(root, 'service/lost-parcel')]).problems).toEqual([]);
  });

  test('a line new in the call is asked for, and its words come to stand after the one before', async () => {
    edit(
      call(),
      '      - { id: l-open-2,',
      '      - { id: l-open-new, who: caller, text: 您贵姓？ }\n      - { id: l-open-2,',
    );
    const without = await carry(format, same);
    expect(codes(without)).toEqual(['WD005-empty']);
    expect(without.problems.find((one) => one.code === 'WD005-empty')?.message).toContain('l-open-new');
    const fill = (text: string) =>
      format === 'csv'
        ? text.replace('您贵姓？,', '您贵姓？,Your name?')
        : text.replace(
            /(您贵姓？<\/source>\s*)<target\s*\/>|(您贵姓？<\/source>\s*)<target><\/target>/,
            '$1$2<target>Your name?</target>',
          );
    expect(codes(await carry(format, fill))).toEqual([]);
    expect(readFileSync(overlay(), 'utf8')).toMatch(/q-name\.why: .*\n {2}l-open-new: Your name\?\n {2}l-open-2/);
  });

  test.each<[string, (text: string) => string, string]>([
    ['an unknown key', (text) => swapKey(text, 'l-who-2', 'l-who-22'), 'WD001-unknown-key,WD003-missing-key'],
    [
      'a quote that its line has no more',
      (text) => text.replace('staff number oh-seven-three-six.', 'number 0736.'),
      'WD006-quote',
    ],
    ['an empty text', (text) => text.replace('Right.', ''), 'WD005-empty'],
    ['an original that is another now', (text) => text.replace('理赔组的', '投诉组的'), 'WD004-source-changed'],
  ])('%s is told with its place, and nothing is written', async (_, change, code) => {
    const before = readFileSync(overlay());
    const told = await carry(format, change);
    expect(codes(told).join()).toBe(code);
    expect(told.changed).toBe(false);
    expect(readFileSync(overlay()).equals(before)).toBe(true);
    const file = readFileSync(join(root, `words.${format}`), 'utf8').split('\n');
    const at = told.problems[0];
    expect(file[(at?.line ?? 0) - 1]).toMatch(/l-who|q-staff/);
    expect(at?.message).toMatch(/Mend|Copy|Fill|Export/);
  });

  test('every fault is told at once', async () => {
    const told = await carry(format, (text) =>
      swapKey(text, 'l-who-2', 'l-who-22')
        .replace('理赔组的', '投诉组的')
        .replace('come up on your screen', 'be there'),
    );
    expect(codes(told)).toEqual(['WD001-unknown-key', 'WD003-missing-key', 'WD004-source-changed', 'WD006-quote']);
  });

  test('a text over its limit is told and taken', async () => {
    const long = 'I am sorry but I am cutting fabric here, so would you please be very quick about it.';
    const told = await carry(format, (text) =>
      text
        .replace("I'm cutting fabric here, so be quick.", long)
        .replace('I&apos;m cutting fabric here, so be quick.', long),
    );
    expect(told.problems.map((one) => `${one.severity} ${one.code}`)).toEqual(['warning WD007-too-long']);
    expect(wordsNow()['c-open-busy']).toBe(long);
  });

  test('another scenario is refused by name', async () => {
    await expect(carry(format, (text) => text.replaceAll('lost-parcel', 'lost-parcels'))).rejects.toThrow(
      '"lost-parcels" is no scenario; nearest is "lost-parcel"',
    );
  });
});

test('the order is the order of the call, and notes say who speaks to whom', async () => {
  const rows = (await exportWords(root, 'lost-parcel', 'en', 'csv')).split('\r\n');
  const at = (key: string) => rows.findIndex((row) => row.startsWith(`lost-parcel,${key},`));
  expect(at('l-open-1')).toBeLessThan(at('l-open-2'));
  expect(at('l-open-3')).toBeLessThan(at('c-open-which'));
  expect(at('c-open-which')).toBeLessThan(at('l-who-1'));
  expect(rows[at('l-who-1')]).toMatch(/许姐 to the player; calm; after .*你是哪个部门的？.*at most [\d.]+ s spoken/);
  expect(rows[at('c-open-who')]).toMatch(/The player's reply \(question\) to .*状况.*at most 52 characters/);
  expect(rows[at('l-ring-any')]).toMatch(/rings back/);
});

test.each<[string, string, string]>([
  ['no table at all', 'hello', 'no column "scenario"'],
  ['XML that is no XLIFF', '<html><p>x</p></html>', 'XLIFF'],
  ['a table with headings alone', 'scenario,key,source zh-CN,target en\n', 'no rows'],
  ['a table with a remark', 'scenario,key,source zh-CN,target en\nlost-parcel,title,a,b\n,note,,\n', 'line 3'],
  ['broken XML', '<xliff version="2.0"><file id="a">', 'breaks off'],
  ['an older XLIFF', '<xliff version="1.2"><file original="a"><body/></file></xliff>', 'Save it as XLIFF 2'],
])('%s is refused plainly', async (_, text, message) => {
  const file = join(root, 'bad.txt');
  writeFileSync(file, text);
  await expect(importWords(root, file)).rejects.toThrow(message);
});

test.each([
  ['GBK', Buffer.from([0x62, 0x2c, 0xd6, 0xd0, 0xce, 0xc4, 0x0a])],
  ['UTF-16', Buffer.from('\ufeffscenario\tkey', 'utf16le')],
])('a table in %s is told by its encoding, not row by row', async (_, bytes) => {
  const file = join(root, 'other.csv');
  writeFileSync(file, bytes);
  await expect(importWords(root, file)).rejects.toThrow('CSV UTF-8');
});

test('a spreadsheet may choose another delimiter', async () => {
  const csv = await exportWords(root, 'lost-parcel', 'en', 'csv');
  const { default: Papa } = await import('papaparse');
  const file = join(root, 'semi.csv');
  writeFileSync(file, Papa.unparse(Papa.parse<string[]>(csv.replace('\ufeff', '')).data, { delimiter: ';' }));
  const told = await importWords(root, file);
  expect(told.problems).toEqual([]);
  expect(told.changed).toBe(false);
});

function wordsNow(): Record<string, string> {
  expect(existsSync(overlay())).toBe(true);
  const found = readContent(root, [join(root, 'service/lost-parcel')]);
  expect(found.problems).toEqual([]);
  return { ...found.scenarios[0]?.parsed.words.en };
}

const asXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const asCell = (text: string) => `"${text.replace(/^'*\s*[=+\-@]/, "'$&").replaceAll('"', '""')}"`;
const swapKey = (text: string, from: string, to: string) =>
  text.replace(`id="${from}"`, `id="${to}"`).replace(`lost-parcel,${from},`, `lost-parcel,${to},`);

test('a line told to be too long never measures what is asked', () => {
  const limit = spokenLimit('我们这边是核实一下您的信息。', 'zh-CN', 'en', 'calm');
  const asked = Number(/[\d.]+/.exec(limit.says)?.[0]);
  for (let letters = 1; letters < 200; letters += 1) {
    const over = limit.over('a'.repeat(letters));
    if (over !== null) expect(Number(/[\d.]+/.exec(over)?.[0])).toBeGreaterThan(asked);
  }
});
