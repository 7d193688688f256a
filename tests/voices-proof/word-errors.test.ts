import { describe, expect, test } from 'vitest';
import { errorRate, wordErrors, wordsOf } from './word-errors.ts';

describe('word errors', () => {
  test.each([
    ['a b c', 'a b c', 0],
    ['a b c', 'a c', 1],
    ['a b c', 'a x c', 1],
    ['a b c', 'a b b c', 1],
    ['a b c', '', 3],
    ['', 'a b', 2],
    ['a b c d', 'b c d e', 2],
  ])('"%s" heard as "%s" has %i', (said, heard, errors) => {
    expect(wordErrors(wordsOf(said), wordsOf(heard))).toBe(errors);
  });

  test('are counted over all words together', () => {
    const all = [
      { id: '1', said: ['a', 'b', 'c'], heard: ['a', 'b', 'c'] },
      { id: '2', said: ['d'], heard: ['e'] },
    ];
    expect(errorRate(all)).toBe(25);
  });

  test('words are compared without marks, capitals and British spelling', () => {
    expect(wordsOf('Is that Xu’s[/ʃˈuːz/] “centre”, Mister Li[/lˈiː/]?')).toEqual([
      'is',
      'that',
      "xu's",
      'center',
      'mr',
      'li',
    ]);
  });
});
