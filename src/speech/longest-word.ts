import type { Lexicon } from './spoken-form.ts';

const byFirst = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

/** The longest word of the lexicon that stands in the text at this place, if `fits` has nothing against it. */
export function longestWord(
  text: string,
  at: number,
  lexicon: Lexicon,
  fits: (word: string) => boolean = () => true,
): string | null {
  const words = wordsOf(lexicon).get(text[at] ?? '') ?? [];
  return words.find((word) => text.startsWith(word, at) && fits(word)) ?? null;
}

/** By their first unit, the longest first. */
function wordsOf(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const before = byFirst.get(lexicon);
  if (before) return before;
  const words = new Map<string, string[]>();
  for (const word of Object.keys(lexicon).sort((a, b) => b.length - a.length)) {
    const first = word[0] ?? '';
    words.set(first, [...(words.get(first) ?? []), word]);
  }
  byFirst.set(lexicon, words);
  return words;
}
