import { makeWords, type Words } from '../i18n/words.ts';
import type { Locale } from '../scenario/vocabulary.ts';

const OWN = import.meta.glob<string>('../i18n/studio.*.ftl', { query: '?raw', import: 'default' });

/** The words of the page and the studio's own, which players never fetch. */
export async function loadStudioWords(locale: Locale): Promise<Words> {
  const [{ sources }, own] = await Promise.all([
    locale === 'en' ? import('../screens/words-en.ts') : import('../screens/words-zh.ts'),
    OWN[`../i18n/studio.${locale}.ftl`]?.() ?? '',
  ]);
  return makeWords(locale, [...sources, own], import.meta.env.DEV);
}
