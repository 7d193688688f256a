import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CueSort, splitQuotes } from '../../src/screens/parts/split-quotes.ts';

function cue(quote: string, sort: CueSort = 'surface') {
  return { kind: 'deadline' as const, sort, quote, why: null };
}

function marked(text: string, ...cues: ReturnType<typeof cue>[]): string {
  return splitQuotes(text, cues)
    .map((piece) => (piece.sort === null ? piece.text : `[${piece.text}]`))
    .join('');
}

test.each([
  ['a plain line stays whole', 'It ends tonight.', [], 'It ends tonight.'],
  ['one quote', 'It ends tonight.', [cue('ends tonight')], 'It [ends tonight].'],
  ['the whole line', '念给我听', [cue('念给我听')], '[念给我听]'],
  [
    'quotes in the order they stand',
    'Tell no one and pay now.',
    [cue('pay now'), cue('no one')],
    'Tell [no one] and [pay now].',
  ],
  ['a quote that is not there', 'It ends tonight.', [cue('tomorrow')], 'It ends tonight.'],
  ['an empty quote', 'It ends tonight.', [cue('')], 'It ends tonight.'],
  [
    'the weightier of two that share words',
    'Pay the fee now.',
    [cue('fee now'), cue('Pay the fee', 'diagnostic')],
    '[Pay the fee] now.',
  ],
  ['markup is only text', '<b>pay</b>', [cue('<b>')], '[<b>]pay</b>'],
])('%s', (_, text, cues, expected) => {
  expect(marked(text, ...cues)).toBe(expected);
});

test('the pieces put together are the line', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (text, quotes) => {
      const pieces = splitQuotes(
        text,
        quotes.map((quote) => cue(quote)),
      );
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
