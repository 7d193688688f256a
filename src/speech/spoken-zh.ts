import { isAmbiguousZh } from './ambiguous-zh.ts';
import { expandZh } from './expand-zh.ts';
import { longestWord } from './longest-word.ts';
import { markAt } from './marks-zh.ts';
import type { Lexicon, SpokenForm, Unsettled } from './spoken-form.ts';

/** Dictated digits, and the year two of them may stand for: 一 keeps its first tone among them. */
const DIGITS = /[零一二三四五六七八九幺]{3,}(?![十百千万亿])|[零一二三四五六七八九]{2}(?=年)/gu;

/**
 * A Chinese line as it is said: numbers, letters and symbols in words, the readings of ambiguous characters settled by the
 * longest word of the lexicon that fits. What nobody has settled stays as it is written, and is told.
 */
export function spokenZh(text: string, lexicon: Lexicon): SpokenForm {
  const { chars, unsettled } = expandZh(text, lexicon);
  const found: Unsettled[] = [...unsettled];
  const whole = chars.map(({ char }) => char).join('');
  const ones = onesIn(whole);
  let said = '';
  for (let i = 0; i < chars.length; ) {
    const here = chars[i];
    if (!here) break;
    if (here.fixed) {
      said += here.char;
      i += 1;
      continue;
    }
    const mark = markAt(whole, i + 1);
    if (mark !== '') {
      said += here.char + mark;
      i += 1 + mark.length;
      continue;
    }
    // A reading of its own takes the last character out of the word it would end.
    const word = longestWord(whole, i, lexicon, (one) => markAt(whole, i + one.length) === '');
    if (word !== null) {
      said += lexicon[word] ?? word;
      i += word.length;
      continue;
    }
    if (isAmbiguousZh(here.char)) found.push({ piece: here.char, at: here.at, why: 'reading' });
    said += ones.has(i) ? `${here.char}[yi1]` : here.char;
    i += 1;
  }
  return { text: said, unsettled: found.sort((a, b) => a.at - b.at) };
}

/** The places of each 一 that is a digit among digits. */
function onesIn(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { 0: run, index } of text.matchAll(DIGITS))
    for (const [i, char] of run.split('').entries()) if (char === '一') places.add(index + i);
  return places;
}
