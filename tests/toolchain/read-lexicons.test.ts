import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Problem } from '../../src/scenario/problem.ts';
import { readLexicons } from '../../src/toolchain/read-lexicons.ts';

const folder = mkdtempSync(join(tmpdir(), 'lexicons-'));
const root = join(folder, 'scenarios');
const file = join(folder, 'assets', 'voices', 'lexicon.zh-CN.yaml');
mkdirSync(join(folder, 'assets', 'voices'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The Chinese words of a lexicon with this text, and what is told of it. */
function read(text: string) {
  writeFileSync(file, text);
  const problems: Problem[] = [];
  return { words: readLexicons(root, problems)['zh-CN'], problems };
}

test('a locale without a lexicon has no words', () => {
  const problems: Problem[] = [];
  expect(readLexicons(join(folder, 'elsewhere', 'scenarios'), problems)).toEqual({ 'zh-CN': {}, en: {} });
  expect(problems).toEqual([]);
});

test('the same file gives the same object, a changed one another', () => {
  const text = 'locale: zh-CN\nwords:\n  银行: 银行[hang2]\n';
  const { words } = read(text);
  expect(words).toEqual({ 银行: '银行[hang2]' });
  expect(read(text).words).toBe(words);
  expect(read(`${text}  还款: 还[huan2]款\n`).words).toEqual({ 银行: '银行[hang2]', 还款: '还[huan2]款' });
});

test('a fault is told at its place each time, and the sound entries stay', () => {
  for (const _ of [1, 2]) {
    const { words, problems } = read('locale: zh-CN\nwords:\n  银行: 银行[hang]\n  还款: 还[huan2]款\n');
    expect(words).toEqual({ 还款: '还[huan2]款' });
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([['SC002-shape', 3, 7]]);
    expect(problems[0]?.message).toContain('字[pin1]');
  }
});

test('a word given twice, or a file that is no YAML, is told and has no words', () => {
  for (const text of ['locale: zh-CN\nwords:\n  行: 行[xing2]\n  行: 行[hang2]\n', 'words: [1\n']) {
    const { words, problems } = read(text);
    expect(words).toEqual({});
    expect(problems.map(({ code }) => code)).toContain('SC001-yaml');
  }
});
