import { readdirSync, readFileSync } from 'node:fs';
import { pseudoFluent } from '../../src/i18n/pseudo.ts';
import { makeWords, type Words } from '../../src/i18n/words.ts';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import { isPseudo } from './pseudo-mode.ts';

/** The words of the page, read from the same files the page is made from, so that tests name buttons as players see them. */
export function uiWords(locale: Locale): Words {
  const sources = readdirSync('src/i18n')
    .filter((name) => name.endsWith(`.${locale}.ftl`))
    .map((name) => readFileSync(`src/i18n/${name}`, 'utf8'));
  return makeWords(locale, isPseudo(locale) ? sources.map(pseudoFluent) : sources, true);
}
