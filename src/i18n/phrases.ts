import { keepTogether } from './keep-together.ts';

/** Where a line may break: no width, not read out, and a search or a test that squeezes spaces does not see it. */
const MAY_BREAK = '\u200b';
/** Words that lean on the one before them: no line begins with one. */
const LEANS = /^[的地得了着过们里上下中后前内外时起吗吧呢啊么]$/u;
/** What ends a phrase although it is one character long; the year parts from the day (2026年|8月10日). */
const ENDS = /[的了着过吗吧呢年]/u;
/** Words that end so want what follows them, however long they are. */
const WANTS = /[不没别很太把被给让叫]$/u;
/** So many characters without a break would leave a phone's narrowest column with lines half empty. */
const LONGEST = 6;

const isHan = (word: string): boolean => /^\p{Script=Han}+$/u.test(word);
const isLatin = (word: string): boolean => /^[A-Za-z]+$/u.test(word);

let segmenter: Intl.Segmenter | null = null;

/**
 * Marks in Chinese text where a line may break: between words, but not after a word of one character, which mostly
 * belongs to what follows it (no line ends in 先别 with 转钱 on the next), nor before one that leans on what stands before
 * it. Meant for `word-break: keep-all`, under which a line breaks only there and after punctuation. Text without Chinese
 * comes back as it was; where the browser knows no words, only figures and their units are bound.
 */
export function markPhrases(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const bound = keepTogether(text);
  if (typeof Intl.Segmenter === 'undefined') return bound;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = Array.from(segmenter.segment(bound), ({ segment }) => segment);
  let marked = '';
  let length = 0;
  for (const [i, word] of words.entries()) {
    const next = words[i + 1] ?? '';
    marked += word;
    length = isHan(word) || isLatin(word) ? length + word.length : 0;
    if (!meetAt(word, next) || isLastAlone(next, words[i + 2])) continue;
    if (length < LONGEST && (WANTS.test(word) || (word.length === 1 && !ENDS.test(word)))) continue;
    marked += MAY_BREAK;
    length = 0;
  }
  return marked;
}

/** The last character of a clause would stand alone on its line. */
function isLastAlone(word: string, next = ''): boolean {
  return word.length === 1 && !/^[\p{L}\p{N}]/u.test(next);
}

/** Two words, one of them Chinese, that may stand on two lines. A figure stays with what follows it: 32 元. */
function meetAt(word: string, next: string): boolean {
  if (LEANS.test(next)) return false;
  return isHan(word) ? isHan(next) || /^[A-Za-z0-9]/u.test(next) : isLatin(word) && isHan(next);
}
