import type { Lexicon } from './spoken-form.ts';

/** What an apostrophe adds to a hinted word, by the sound the word ends in. */
const ADDED: Readonly<Record<string, (ipa: string) => string>> = {
  s: (ipa) => (/[szʃʒ]$/u.test(ipa) ? 'ɪz' : /[ptkfθ]$/u.test(ipa) ? 's' : 'z'),
  ll: () => 'əl',
  d: (ipa) => (/[td]$/u.test(ipa) ? 'ɪd' : 'd'),
  re: () => 'ə',
  ve: () => 'əv',
};
const HINTED_END = /([\p{L}\p{M}'’-]+)\[\/([^\]/]*)\/\]$/u;
const APOSTROPHE = /^(['’])(s|ll|d|re|ve)(?![\p{L}\d])/u;

export interface LexiconMatch {
  /** How much of the text it takes. */
  readonly length: number;
  readonly words: string;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The longest entry that stands at a place as a whole word or words, with what an apostrophe adds to it. */
export function lexiconMatch(text: string, at: number, lexicon: Lexicon, keys: readonly string[]): LexiconMatch | null {
  for (const key of keys) {
    const isStart = text.startsWith(capitalised(key), at);
    if (!text.startsWith(key, at) && !isStart) continue;
    const rest = text.slice(at + key.length);
    if (/^[\p{L}\p{M}\d]/u.test(rest) && /[\p{L}\d]$/u.test(key)) continue;
    const spoken = lexicon[key] ?? '';
    return { length: key.length, words: text.startsWith(key, at) ? spoken : capitalised(spoken) };
  }
  return null;
}

/** `Xu[/ʃˈuː/]` before `'s` → `Xu's[/ʃˈuːz/]`; the length says how much of the rest it takes. */
export function withApostrophe(words: string, rest: string): LexiconMatch {
  const [added, mark = '', ending = ''] = APOSTROPHE.exec(rest) ?? [''];
  const hint = HINTED_END.exec(words);
  if (added === '' || hint === null) return { length: 0, words };
  const [whole, word = '', ipa = ''] = hint;
  const sound = ADDED[ending]?.(ipa) ?? '';
  return { length: added.length, words: `${words.slice(0, -whole.length)}${word}${mark}${ending}[/${ipa}${sound}/]` };
}

/** The written words of a lexicon, longest first. */
export function longestFirst(lexicon: Lexicon): readonly string[] {
  return Object.keys(lexicon).toSorted((a, b) => b.length - a.length);
}
