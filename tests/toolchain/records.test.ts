import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashOf } from '../../src/scenario/parse-scenario.ts';
import { wordKeys } from '../../src/scenario/scenario.ts';
import { WrongCall } from '../../src/toolchain/command.ts';
import { accept } from '../../src/toolchain/commands/accept.ts';
import { release } from '../../src/toolchain/commands/release.ts';
import { stampWords } from '../../src/toolchain/translated.ts';
import { parseSmall, SMALL_CALL, SMALL_CATALOGUE, SMALL_PERSON } from '../support/small-call.ts';

const LIVE = SMALL_CALL.replace('status: draft', 'status: live');

let root: string;
let said: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'records-'));
  mkdirSync(join(root, 'group', 'small'), { recursive: true });
  mkdirSync(join(root, 'people'));
  writeFileSync(join(root, 'catalogue.yaml'), SMALL_CATALOGUE);
  writeFileSync(join(root, 'people', 'someone.yaml'), SMALL_PERSON);
  writeCall(LIVE);
  const words = wordKeys(parseSmall(LIVE).scenario).map((key) => `  ${key}: Some words\n`);
  writeFileSync(join(root, 'group', 'small', 'words.en.yaml'), `locale: en\nwords:\n${words.join('')}`);
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

function writeCall(text: string): void {
  writeFileSync(join(root, 'group', 'small', 'call.yaml'), text);
}
async function releases(force = false): Promise<number> {
  return release.run({ words: [], options: { root, force } });
}
function readJson(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, name), 'utf8')) as Record<string, unknown>;
}

test('a release notes every id with its kind', async () => {
  expect(await releases()).toBe(0);
  expect(readJson('released.json')).toMatchObject({
    small: {
      'n-a': 'node',
      'c-a-who': 'choice',
      'l-a1': 'line',
      'q-a': 'cue',
      's-b': 'sms',
      'k-ring': 'check',
      'f-ask': 'finding',
      'e-all': 'ending',
    },
  });
});

test.each([
  ['an id that is gone', (text: string) => text.replace('id: c-d-no', 'id: c-d-never'), 'choice "c-d-no" is gone'],
  [
    'an id of another kind',
    (text: string) => text.replace('id: c-d-no', 'id: c-d-never').replace('id: l-d1', 'id: c-d-no'),
    '"c-d-no" was a choice and is a line',
  ],
  ['a scenario no longer live', () => SMALL_CALL, 'the scenario is gone, or no longer live'],
])('%s stops a release, unless it is forced', async (_, edit, message) => {
  await releases();
  const before = readJson('released.json');
  writeCall(edit(LIVE));
  // The overlay is let go here: its keys would have to follow the ids.
  rmSync(join(root, 'group', 'small', 'words.en.yaml'));
  expect(await releases()).toBe(1);
  expect(said).toContain(message);
  expect(readJson('released.json')).toEqual(before);
  expect(await releases(true)).toBe(0);
  expect(readJson('released.json')).not.toEqual(before);
});

test('nothing is released while a call cannot be read', async () => {
  writeCall(LIVE.replace('truth: scam', 'truth: maybe'));
  expect(await releases(true)).toBe(1);
  expect(said).toContain('SC018-unknown-word');
});

test('a drafted part is released when it is live, and new ids are taken in', async () => {
  await releases();
  writeCall(LIVE.replace('{ id: l-b1, who', '{ id: l-b0, who: caller, text: 喂。 }\n      - { id: l-b1, who'));
  rmSync(join(root, 'group', 'small', 'words.en.yaml'));
  expect(await releases()).toBe(0);
  expect(readJson('released.json')).toMatchObject({ small: { 'l-b0': 'line' } });
});

test('accepting an overlay notes the hash of each original', () => {
  expect(accept.run({ words: ['small'], options: { root } })).toBe(0);
  expect(readJson('translated.json')).toMatchObject({
    small: { en: { 'l-b1': hashOf('快点。'), title: hashOf('小') } },
  });
});

test('accepting what is not there says what there is', () => {
  expect(() => accept.run({ words: ['smal'], options: { root } })).toThrow(WrongCall);
  expect(() => accept.run({ words: [], options: { root } })).toThrow('all');
  expect(() => accept.run({ words: ['all'], options: { root, locale: 'fr' } })).toThrow('"fr" is no locale');
  expect(() => accept.run({ words: ['all'], options: { root, locale: 'zh-CN' } })).toThrow('No complete overlay');
});

test('a record that cannot be read is not written over', () => {
  writeFileSync(join(root, 'translated.json'), '{ "other": ');
  expect(() => accept.run({ words: ['small'], options: { root } })).toThrow('translated.json');
  expect(readFileSync(join(root, 'translated.json'), 'utf8')).toBe('{ "other": ');
});

test('only the words named are stamped anew; words that are gone lose their stamp', () => {
  const parsed = parseSmall(LIVE);
  const before = { small: { en: { title: 'old', 'l-b1': 'old', gone: 'old' } }, other: { en: { a: 'b' } } };
  const stamped = stampWords(before, parsed, 'en', new Set(['title', 'l-a1']));
  expect(stamped).toEqual({
    other: { en: { a: 'b' } },
    small: { en: { title: hashOf('小'), 'l-b1': 'old', 'l-a1': hashOf('喂，转五百。') } },
  });
});
