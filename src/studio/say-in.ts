import type { Locale } from '../scenario/vocabulary.ts';
import { CALL_FILE, type Saying, type Texts } from './findings.ts';
import { wordsFile } from './opened.ts';
import { applyEdit, writeWord } from './write-word.ts';

/** The file a text in a language stands in, and that file with the text in it; null where it has no place to take it. */
export function sayIn(
  texts: Texts,
  language: Locale,
  saying: Saying,
  locale: Locale,
  text: string,
): { readonly file: string; readonly written: string | null } {
  const overlay = wordsFile(locale, language);
  const file = overlay ?? CALL_FILE;
  const source = texts[file] ?? `locale: ${locale}\nwords:\n  ${saying.key}: ""\n`;
  const edit = writeWord(source, overlay ? ['words', saying.key] : saying.path, text);
  return { file, written: edit && applyEdit(source, edit) };
}
