import { describe, expect, test } from 'vitest';
import { percentile, percentOf } from './figures.ts';
import { MANDARIN_LISTS, MANDARIN_WORDS } from './mandarin-words.ts';
import { fewOf, type Made, strangersOf } from './strangers.ts';
import { confusionsOf, mistaken, nearestTone, TONES, type Tone, templatesOf, toLevels } from './tone-shape.ts';
import { takenFor, tonesTaken } from './tones-said.ts';

/** The tones as Chao writes them, 1 low to 5 high, in ten parts: 55, 35, 214 and 51. */
const TEXTBOOK: Readonly<Record<Tone, readonly number[]>> = {
  1: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
  2: [3, 2.7, 2.7, 2.8, 3, 3.3, 3.7, 4.1, 4.6, 5],
  3: [2, 1.6, 1.3, 1.1, 1, 1, 1.2, 1.7, 2.5, 3.2],
  4: [5, 5, 4.6, 4.2, 3.7, 3.2, 2.7, 2.2, 1.6, 1.2],
};
/** Said by a voice whose low is `low` Hz and whose high is `semitones` above it. */
const said = (tone: Tone, low: number, semitones: number): readonly number[] =>
  TEXTBOOK[tone].map((level) => low * 2 ** ((semitones * (level - 1)) / 48));
const wordsBy = (low: number, semitones: number) => {
  const at = (place: 0 | 1) =>
    MANDARIN_WORDS.map(({ pinyin }) => said(Number(pinyin[place].slice(-1)) as Tone, low, semitones));
  return { first: at(0), last: at(1) };
};
const right = (pairs: readonly (readonly [Tone, Tone | null])[]) => percentOf(pairs, ([tone, taken]) => tone === taken);

describe('tone shapes', () => {
  test.each([
    ['a man', 80, 12],
    ['a woman', 180, 12],
    ['a flat voice', 120, 5],
  ])('textbook tones of %s are told by the shapes of recorded speakers', (_, low, semitones) => {
    const voice = wordsBy(low, semitones);
    expect(right(tonesTaken(voice, 'first'))).toBe(100);
    expect(right(tonesTaken(voice, 'last'))).toBe(100);
    expect(mistaken(takenFor(voice))).toEqual([]);
  });

  test('tones of another kind of Chinese are told as such', () => {
    // As around Xi'an: 1 falls low, 3 falls from high, 4 stays high.
    const there: Readonly<Record<Tone, Tone>> = { 1: 3, 2: 2, 3: 4, 4: 1 };
    const at = (place: 0 | 1) =>
      MANDARIN_WORDS.map(({ pinyin }) => said(there[Number(pinyin[place].slice(-1)) as Tone], 180, 10));
    const found = mistaken(takenFor({ first: at(0), last: at(1) }));
    expect(found.map(([tone, taken]) => [tone, taken])).toEqual([
      [1, 3],
      [3, 4],
      [4, 1],
    ]);
  });

  test('other voices can be the measure', () => {
    expect(right(tonesTaken(wordsBy(90, 8), 'last', [wordsBy(200, 10), wordsBy(150, 12)]))).toBe(100);
  });

  test('what was not heard is no tone', () => {
    expect(nearestTone(null, TEXTBOOK)).toBeNull();
    expect(toLevels([null, [100, 200]])[0]).toBeNull();
    expect(templatesOf([[[1, 1], null, [3, 3]]], [1, 1, 1])[1]).toEqual([2, 2]);
  });

  test('a tone is mistaken where more than half of it is one other', () => {
    const pairs = TONES.map((tone): readonly [Tone, Tone | null] => [tone, tone]);
    expect(mistaken(confusionsOf([...pairs, [2, 3], [2, 3], [3, null], [3, null], [4, 1]]))).toEqual([[2, 3, 2, 3]]);
  });
});

describe('the known words', () => {
  test('are sixty, and fifteen of each tone at their end, in lists of mixed tones', () => {
    expect(new Set(MANDARIN_WORDS.map(({ word }) => word)).size).toBe(60);
    for (const tone of TONES)
      expect(MANDARIN_WORDS.filter(({ pinyin }) => pinyin[1].endsWith(String(tone)))).toHaveLength(15);
    expect(MANDARIN_LISTS.flat()).toEqual(MANDARIN_WORDS);
    for (const list of MANDARIN_LISTS) expect(new Set(list.map(({ pinyin }) => pinyin[1].slice(-1))).size).toBe(3);
  });
});

describe('figures', () => {
  test('percentiles lie between neighbours', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(percentile([1, 2, 3, 4, 5], 0.25)).toBe(2);
    expect(percentile([], 0.5)).toBeNaN();
  });

  test('a share of nothing is nothing', () => {
    expect(percentOf([], () => true)).toBe(0);
    expect(percentOf([1, 2, 3, 4], (one) => one > 3)).toBe(25);
  });
});

describe('judges', () => {
  const made = (sex: Made['sex'], ...speakers: readonly string[]): Made => ({
    sex,
    'zh-CN': { speakers: Object.fromEntries(speakers.map((speaker) => [speaker, 1 / speakers.length])) },
  });
  const people = { a: made('woman', 'x'), b: made('woman', 'x', 'y'), c: made('man', 'z'), d: made('woman', 'y') };

  test('share no speaker with whom they judge', () => {
    expect(strangersOf('a', people)).toEqual(['c', 'd']);
    expect(strangersOf('b', people)).toEqual(['c']);
    expect(fewOf(['a', 'b', 'c', 'd'], people, 2)).toEqual(['a', 'b', 'c']);
  });
});
