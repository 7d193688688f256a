import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/lint/rules.ts';
import { fixOf } from '../../src/studio/fix-of.ts';
import { gistOf } from '../../src/studio/gist-of.ts';
import { lengthOf } from '../../src/studio/length-of.ts';
import { readFiles } from '../../src/studio/read-files.ts';
import { roughly } from '../../src/studio/roughly.ts';
import { spanOf } from '../../src/studio/span-of.ts';

describe('the fix a message offers', () => {
  test.each([
    ['nodes.0.goes: "n-whic" names no node. Mend the id (nearest: "n-which") or write it.', 'n-whic', 'n-which'],
    ['"foe" is unknown; nearest is "fee".', 'foe', 'fee'],
  ])('%s', (message, wrong, offer) => {
    expect(fixOf(message)).toEqual({ wrong, offer });
  });
  test.each([
    'A sentence without an offer: "x" is wrong.',
    'nodes.0: "x" is wrong (nearest: there is none).',
    'The nearest is "x", and that is all.',
  ])('none in: %s', (message) => expect(fixOf(message)).toBeNull());
});

describe('the text a problem is about', () => {
  const text = 'a: n-which-one\nwhen: { flag: piad, is: x }\nb: "two words" # c\n';
  const said = (line: number, column: number, wrong: string | null) => {
    const { from, to } = spanOf(text, line, column, wrong);
    return text.slice(from, to);
  };
  test('is the wrong value as a whole word, at the place or after it', () => {
    expect(said(2, 7, 'piad')).toBe('piad');
    expect(said(1, 4, 'n-which')).toBe('n-which-one');
  });
  test('is the scalar that begins there where no value is named', () => {
    expect(said(3, 4, null)).toBe('"two words"');
    expect(said(3, 1, null)).toBe('b');
  });
  test('stays inside the text for a place beyond its end', () => {
    expect(spanOf(text, 99, 9, null)).toEqual({ from: text.length, to: text.length });
  });
});

test('large numbers are rounded to two figures and a power', () => {
  expect([0n, 412n, 123_456n, 9_034_000n, 9_960_000n].map(roughly)).toEqual([
    '0',
    '412',
    '123,456',
    '≈ 9.0 × 10⁶',
    '≈ 1.0 × 10⁷',
  ]);
  expect(roughly(33n * 10n ** 29n)).toBe('≈ 3.3 × 10³⁰');
});

test('English counts in words and Chinese in characters', () => {
  expect(lengthOf('Hello, it’s a well-known one.', 'en').words).toBe(5);
  expect(lengthOf('您好，是孙女士吗？', 'zh-CN').words).toBe(7);
});

describe('files from the disk', () => {
  const given = (name: string, text: string) => ({ file: new File([text], name), handle: null });
  test('the first YAML file is the call, words keep their names, the rest is left', async () => {
    const files = [
      given('words.en.yaml', 'w'),
      given('mine.yml', '\uFEFFid: x'),
      given('notes.txt', 'n'),
      given('other.yaml', 'o'),
    ];
    expect(await readFiles(files)).toMatchObject({ texts: { 'call.yaml': 'id: x', 'words.en.yaml': 'w' } });
  });
  test('what is no call, or too large for one, is refused', async () => {
    expect(await readFiles([given('notes.txt', 'n')])).toEqual({ why: 'no-call' });
    expect(await readFiles([given('call.yaml', 'a'.repeat(1_000_001))])).toEqual({
      why: 'too-large',
      name: 'call.yaml',
    });
  });
});

describe('what a problem is about, in Chinese', () => {
  test.each(RULES.map(({ code }) => code))('%s', (code) => {
    expect(gistOf(code, 'zh-CN')).toMatch(/。$/);
    expect(gistOf(code, 'en')).toBeNull();
  });
  test('no rule says the same as another, and an unknown one says nothing', () => {
    const gists = RULES.map(({ code }) => gistOf(code, 'zh-CN'));
    expect(new Set(gists).size).toBe(RULES.length);
    expect(gistOf('SC999-none', 'zh-CN')).toBeNull();
  });
});
