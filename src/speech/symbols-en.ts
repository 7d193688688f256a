import type { RuleEn } from './rule-en.ts';

/** What may stand in a spoken form besides words: it makes the voice pause or rise. */
const PUNCTUATION = /[\s.,;:!?…—–()“”‘’"'-]/u;

/** Symbols that are said, and punctuation that is not. Everything else is left to be settled. */
export const SYMBOLS: readonly RuleEn[] = [
  { written: /\.{3,}|…+/uy, say: () => '…' },
  { written: /\s*[&＆]\s*/uy, say: () => ' and ' },
  {
    written: /\s*\+\s*(?=[\p{L}\d])/uy,
    say: (_match, { before }) => (/[\p{L}\d]$/u.test(before) ? ' plus ' : 'plus '),
  },
  { written: /@/uy, say: (_match, { before }) => (/[\p{L}\d]$/u.test(before) ? ' at ' : 'at ') },
  { written: /\s*=\s*/uy, say: (_match, { before }) => (/[\p{L}\d]$/u.test(before) ? ' equals ' : null) },
  { written: /[~≈]\s?(?=[\d¥$£€])/uy, say: () => 'about ' },
  {
    // keys of a telephone
    written: /([#*])(?!\S*\w)/uy,
    say: ([, key], { before }) => `${/[\p{L}\d]$/u.test(before) ? ' ' : ''}${key === '#' ? 'hash' : 'star'}`,
  },
  // the sender in front of a text message
  { written: /\[(?!\/)/uy, say: (_match, { before }) => (/(?:^|\s)$/u.test(before) ? '' : null) },
  { written: /\]/uy, say: (_match, { after }) => (/^\s*(?:[.,;:!?]|$)/u.test(after) ? '' : ',') },
  { written: /\s[-–—]\s/uy, say: () => ' — ' },
  { written: new RegExp(PUNCTUATION, 'uy'), say: ([written]) => written },
  { written: /./suy, say: ([written]) => ({ words: ` ${written} `, unsettled: 'symbol' }) },
];
