import type { Locale } from '../scenario/vocabulary.ts';

/** How long a text is, as each language counts: English in words, Chinese in characters without punctuation. */
export function lengthOf(
  text: string,
  locale: Locale,
): { readonly words: number; readonly kind: 'words' | 'characters' } {
  if (locale === 'en')
    return { words: (text.match(/[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*/gu) ?? []).length, kind: 'words' };
  return { words: (text.match(/[\p{L}\p{N}]/gu) ?? []).length, kind: 'characters' };
}
