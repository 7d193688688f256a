import { longestWord } from './longest-word.ts';
import { englishAt, isSayable, markAt } from './marks-zh.ts';
import { isQuantityBefore, NUMBER_RULES, NUMBER_RUN } from './number-rules-zh.ts';
import { digitsZh } from './number-words-zh.ts';
import type { Lexicon, Unsettled } from './spoken-form.ts';

/** One UTF-16 unit of the expanded text and where it comes from; `fixed` ones are no longer looked at. */
export interface ExpandedChar {
  readonly char: string;
  readonly at: number;
  readonly fixed: boolean;
}
export interface Expanded {
  readonly chars: readonly ExpandedChar[];
  readonly unsettled: readonly Unsettled[];
}

interface Piece {
  /** What of the text it stands for. */
  readonly written: string;
  readonly said: string;
  readonly why?: Unsettled['why'];
  readonly fixed?: boolean;
}

const PUNCTUATION = /[，。？！：；、…—“”‘’「」『』《》〈〉（）【】·,.?!:;"'()\n]/u;
const HAN = /[\p{Script=Han}]/u;
const LETTERS = /[A-Za-z]+(?:['’][A-Za-z]+)?/uy;
/** A code such as W-2207 or A12: letters spelt, digits one by one. */
const CODE = /([A-Z]{1,3})-?(\d{2,})(?![\dA-Za-z])/uy;
const ALONE: Readonly<Record<string, string>> = {
  〇: '零',
  '＋': '加',
  '&': '和',
  '＆': '和',
  '×': '乘',
  '=': '等于',
  '＝': '等于',
  '@': '艾特',
  '℃': '摄氏度',
  '\u3000': '',
};

/** Numbers, letters and symbols put into words; Chinese is left as it is. */
export function expandZh(text: string, lexicon: Lexicon): Expanded {
  const chars: ExpandedChar[] = [];
  const unsettled: Unsettled[] = [];
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at, lexicon);
    if (piece.why !== undefined) unsettled.push({ piece: piece.written, at, why: piece.why });
    chars.push(...written(piece, at));
    at += piece.written.length;
  }
  return { chars, unsettled };
}

function written({ said, why, fixed = false }: Piece, at: number): readonly ExpandedChar[] {
  // The English way of saying it is fixed, whatever it was made from.
  let inEnglish = false;
  return said.split('').map((char) => {
    if (char === '{') inEnglish = true;
    const isFixed = fixed || inEnglish || why !== undefined;
    if (char === '}') inEnglish = false;
    return { char, at, fixed: isFixed };
  });
}

function pieceAt(text: string, at: number, lexicon: Lexicon): Piece {
  const char = text[at] ?? '';
  const english = englishAt(text, at);
  if (english !== '') return { written: english, said: english, fixed: true };
  const mark = markAt(text, at);
  if (mark !== '') return { written: mark, said: mark, ...(marksReading(text, at, mark) ? {} : { why: 'reading' }) };
  const word = HAN.test(char) ? null : longestWord(text, at, lexicon, (one) => standsAlone(text, at, one));
  if (word !== null) return { written: word, said: lexicon[word] ?? word };
  if (/[\d*＊•●¥￥(（]/u.test(char)) {
    const number = numberAt(text, at);
    if (number) return number;
  }
  if (/[A-Za-z]/.test(char)) return lettersAt(text, at);
  return symbolAt(text, at);
}

/** A reading is of the one character before it; the program that speaks refuses any other mark. */
function marksReading(text: string, at: number, mark: string): boolean {
  return HAN.test(text[at - 1] ?? '') && isSayable(mark);
}

/** A word of letters or digits is that word only where it does not go on, and a hotline only where it counts nothing. */
function standsAlone(text: string, at: number, word: string): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at + word.length]];
  if (/^[\dA-Za-z]/.test(word) && /[\dA-Za-z]/.test(before)) return false;
  if (/[\dA-Za-z]$/.test(word) && /[\dA-Za-z]/.test(after)) return false;
  return (
    !/^\d+$/.test(word) || (!/\d[.,:/-]$/.test(text.slice(0, at)) && !isQuantityBefore(text.slice(at + word.length)))
  );
}

function numberAt(text: string, at: number): Piece | null {
  const before = text.slice(0, at);
  if (/[A-Za-z]$/.test(before)) return runAt(text, at);
  for (const { pattern, say } of NUMBER_RULES) {
    const found = match(pattern, text, at);
    if (!found || found[0] === '' || /^[A-Za-z]/.test(text.slice(at + found[0].length))) continue;
    const said = say(found, before);
    if (said !== null) return { written: found[0], said };
  }
  return runAt(text, at);
}

/** A number no rule can say, whole. */
function runAt(text: string, at: number): Piece | null {
  const run = match(NUMBER_RUN, text, at);
  return run ? { written: run[0], said: run[0], why: 'number' } : null;
}

function lettersAt(text: string, at: number): Piece {
  const code = match(CODE, text, at);
  if (code) return { written: code[0], said: `{${(code[1] ?? '').split('').join(' ')}}${digitsZh(code[2] ?? '')}` };
  const letters = match(LETTERS, text, at)?.[0] ?? text[at] ?? '';
  if (/^[A-Z]$/.test(letters)) return { written: letters, said: `{${letters}}` };
  return { written: letters, said: letters, why: 'letters' };
}

function symbolAt(text: string, at: number): Piece {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const [before = '', after = ''] = [text.slice(0, at).trimEnd().at(-1), text.slice(at + char.length).trimStart()[0]];
  if (HAN.test(char) && !Object.hasOwn(ALONE, char)) return { written: char, said: char };
  if (/\s/.test(char)) return { written: char, said: /\d/.test(before) && /\d/.test(after) ? '，' : '' };
  if (/[-–~～—]/u.test(char) && /[\dA-Za-z%点日号月元块天年个岁万时分]/u.test(before) && /\d/.test(after))
    return { written: char, said: '到' };
  if (/[~～]/u.test(char) && HAN.test(before)) return { written: char, said: '' };
  if (PUNCTUATION.test(char)) return { written: char, said: char };
  if (/[/／]/u.test(char) && HAN.test(before) && HAN.test(after))
    return { written: char, said: /[元块角分次个]/u.test(before) ? '每' : '或' };
  if (char === '#' && /\d/.test(before) && HAN.test(after)) return { written: char, said: '号' };
  if (char === '+' && (HAN.test(before) || /[\d]/.test(after))) return { written: char, said: '加' };
  if (Object.hasOwn(ALONE, char)) return { written: char, said: ALONE[char] ?? '' };
  return { written: char, said: char, why: 'symbol' };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
