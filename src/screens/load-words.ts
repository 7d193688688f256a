import { makeWords, type Words } from '../i18n/words.ts';
import type { Locale } from '../scenario/vocabulary.ts';

/** Fetches the words of a language. Each language is one chunk, made of every `src/i18n/<part>.<locale>.ftl`. */
export async function loadWords(locale: Locale): Promise<Words> {
  const { sources } = locale === 'en' ? await import('./words-en.ts') : await import('./words-zh.ts');
  return makeWords(locale, sources, import.meta.env.DEV);
}
