import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/scenario/problem.ts';
import { LOCALES, VOICES } from '../../src/scenario/vocabulary.ts';
import { type CastSheet, readCast } from '../../src/toolchain/voices/cast.ts';

const SHIPPED = resolve('assets/voices');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Reads the shipped cast with one edit made. */
function edited(good: string, bad: string): { readonly cast: CastSheet; readonly problems: readonly Problem[] } {
  const folder = mkdtempSync(join(tmpdir(), 'cast-'));
  folders.push(folder);
  const text = readFileSync(join(SHIPPED, 'cast.yaml'), 'utf8');
  if (!text.includes(good)) throw new Error(`"${good}" does not stand in cast.yaml.`);
  writeFileSync(join(folder, 'cast.yaml'), text.replace(good, bad));
  const problems: Problem[] = [];
  return { cast: readCast(folder, problems), problems };
}

describe('the shipped cast', () => {
  const problems: Problem[] = [];
  const cast = readCast(SHIPPED, problems);

  test('is sound, and holds everybody of the closed list', () => {
    expect(problems).toEqual([]);
    expect(Object.keys(cast).sort()).toEqual([...VOICES].sort());
    expect(Object.keys(cast).length).toBeGreaterThanOrEqual(24);
  });

  test('has women and men, young and old', () => {
    for (const sex of ['woman', 'man'] as const) {
      const ages = Object.values(cast)
        .filter((member) => member.sex === sex)
        .map(({ age }) => age);
      expect(ages.length).toBeGreaterThanOrEqual(10);
      expect(Math.min(...ages)).toBeLessThan(25);
      expect(Math.max(...ages)).toBeGreaterThan(60);
    }
  });

  test('gives nobody the very sound of another', () => {
    for (const locale of LOCALES) {
      const sounds = Object.values(cast).map((member) => JSON.stringify(member[locale]));
      expect(new Set(sounds).size).toBe(sounds.length);
    }
  });

  test('speaks Chinese by Chinese speakers and English by English ones', () => {
    for (const member of Object.values(cast)) {
      expect(Object.keys(member['zh-CN'].speakers).every((name) => name.startsWith('z'))).toBe(true);
      expect(Object.keys(member.en.speakers).every((name) => /^[ab]/.test(name))).toBe(true);
    }
  });
});

describe('a cast that cannot be used is told of, with its place', () => {
  test.each([
    ['a person who is missing', '  anran:\n', '  nobody:\n', /nobody|anran/],
    ['an age that is no number', 'age: 24', 'age: young', /age/],
    [
      'shares that do not make a whole',
      '{ zf_xiaobei: 1 }',
      '{ zf_xiaobei: 0.5 }',
      /speakers.*must be shares that add up to 1/,
    ],
    ['a speaker there is not', '{ zf_xiaobei: 1 }', '{ zf_xiaobai: 1 }', /zf_xiaobai.*zf_xiaobei/],
    ['a speaker of the other language', '{ zf_xiaobei: 1 }', '{ af_nova: 1 }', /af_nova.*zf_xiaobei/],
    ['a pitch beyond belief', 'pitch: 1.06', 'pitch: 2.5', /pitch/],
    ['a slip of the pen in a key', 'formant: 1.02', 'formants: 1.02', /formant/],
  ])('%s', (_, good, bad, told) => {
    const { cast, problems } = edited(good, bad);
    expect(cast).toEqual({});
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ message }) => message).join('\n')).toMatch(told);
    expect(problems[0]?.line).toBeGreaterThan(3);
  });

  test('no file at all', () => {
    const problems: Problem[] = [];
    expect(readCast(join(tmpdir(), 'no-such-folder'), problems)).toEqual({});
    expect(problems.length).toBe(1);
  });
});
