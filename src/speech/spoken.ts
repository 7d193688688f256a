import type { Locale } from '../scenario/vocabulary.ts';
import { spokenEn } from './spoken-en.ts';
import type { Lexicon, SpokenForm } from './spoken-form.ts';
import { spokenZh } from './spoken-zh.ts';

/** How a line of each language is said. */
export const SPOKEN: Readonly<Record<Locale, (text: string, lexicon: Lexicon) => SpokenForm>> = {
  'zh-CN': spokenZh,
  en: spokenEn,
};
