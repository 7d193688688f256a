import { AMOUNTS, PLAIN_NUMBERS } from './amounts-en.ts';
import { CALLED_NUMBERS, MIXED_CODES } from './called-numbers-en.ts';
import { DATES } from './dates-en.ts';
import { HETERONYM_RULES } from './heteronyms-en.ts';
import { LETTERS } from './letters-en.ts';
import { lexiconMatch, longestFirst, withApostrophe } from './lexicon-match-en.ts';
import { looksChinese } from './names-en.ts';
import type { Around, RuleEn, Said } from './rule-en.ts';
import { SHORT_FORMS } from './short-forms-en.ts';
import type { Lexicon, SpokenForm, Unsettled } from './spoken-form.ts';
import { SYMBOLS } from './symbols-en.ts';
import { TIMES } from './times-en.ts';

const SETTLED = /[\p{L}\p{M}'’-]+\[\/[^\]/\d]+\/\]/uy;
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\w.-]+@[\w-]+\.\w+|[\w•-]+(?:\.[\w•-]+)*\.(?:com|cn|net|org|top|xyz|cc|vip|example)\b\S*/uy;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy;
const TITLE_BEFORE =
  /\b(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?|Miss|Officer|Captain|Sergeant|Manager|Teacher|Director|Lawyer|Uncle|Auntie|Aunt|Old|Little|Brother|Sister)\s+$/u;

/** `wks`, `m`: short forms nobody has settled, which the voice would spell. Capitals alone are letters (`Plan B`). */
const WITHOUT_VOWEL = /^(?:[b-hj-z]|[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]+)$/u;

/** A name nobody has settled, any word of letters that are not English ones, and what is no word. */
const UNKNOWN_WORDS: RuleEn = {
  written: WORD,
  say: ([word], { before }) => {
    if (/[^\p{Script=Latin}\p{M}'’-]/u.test(word)) return { words: word, unsettled: 'letters' };
    if (WITHOUT_VOWEL.test(word) && !/['’]$/u.test(before)) return { words: word, unsettled: 'letters' };
    const bare = word.replace(/['’](?:s|ll|d|re|ve|m|t)$/u, '');
    const isOpen = /^\p{Lu}\p{Ll}/u.test(bare) && looksChinese(bare, TITLE_BEFORE.test(before));
    return isOpen ? { words: word, unsettled: 'reading' } : word;
  },
};

/** In this order: what is more particular comes first. */
const RULES: readonly RuleEn[] = [
  { written: SETTLED, say: ([word]) => word },
  { written: ADDRESS, say: ([address]) => ({ words: address, unsettled: 'symbol' }) },
  ...DATES,
  ...TIMES,
  ...CALLED_NUMBERS,
  ...MIXED_CODES,
  ...AMOUNTS,
  ...PLAIN_NUMBERS,
  ...SHORT_FORMS,
  ...LETTERS,
  ...HETERONYM_RULES,
  UNKNOWN_WORDS,
  ...SYMBOLS,
];

interface Piece extends Said {
  readonly length: number;
}

function byRule(text: string, at: number, around: Around): Piece {
  for (const { written, say } of RULES) {
    written.lastIndex = at;
    const match = written.exec(text);
    if (match === null) continue;
    const length = match[0].length;
    const said = say(match, { ...around, after: text.slice(at + length) });
    if (said !== null) return { length, ...(typeof said === 'string' ? { words: said } : said) };
  }
  return { length: 1, words: text.charAt(at), unsettled: 'symbol' };
}

function pieceAt(text: string, at: number, lexicon: Lexicon, keys: readonly string[]): Piece {
  SETTLED.lastIndex = at;
  const listed = SETTLED.test(text) ? null : lexiconMatch(text, at, lexicon, keys);
  const piece = listed ?? byRule(text, at, { before: text.slice(0, at), after: '' });
  const { length, words } = withApostrophe(piece.words, text.slice(at + piece.length));
  return { ...piece, length: piece.length + length, words };
}

const tidy = (words: string): string =>
  words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.;:!?…”)])/g, '')
    .trim();

/**
 * An English line as it is said on the telephone: `Ring 96110, it's ¥6.50` → `Ring nine six one one zero, it's six yuan
 * fifty`. Quantities and times are said the British way, numbers that stand for something digit by digit, Chinese names as
 * the lexicon has them. `at` counts in the text that was given.
 */
export function spokenEn(text: string, lexicon: Lexicon): SpokenForm {
  const keys = longestFirst(lexicon);
  const said: string[] = [];
  const unsettled: Unsettled[] = [];
  let at = 0;
  while (at < text.length) {
    const piece = pieceAt(text, at, lexicon, keys);
    if (piece.unsettled !== undefined)
      unsettled.push({ piece: text.slice(at, at + piece.length), at, why: piece.unsettled });
    said.push(piece.words);
    at += piece.length;
  }
  return { text: tidy(said.join('')), unsettled };
}
