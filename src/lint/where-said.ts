import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import { atWord, pathOf } from './rule.ts';

/** Where it stands how a line is said: its `say` if it has one, else its words. */
export function whereSaid(parsed: ParsedScenario, locale: Locale, id: string): ReturnType<typeof atWord> {
  const { scenario, draft, overlays, say } = parsed;
  if (say[locale]?.[id] === undefined) return atWord(parsed, locale, id);
  if (locale === scenario.language) return { path: [...pathOf(draft, id), 'say'] };
  const overlay = overlays.find(({ file }) => file.endsWith(`words.${locale}.yaml`));
  return overlay ? { place: { file: overlay.file, ...overlay.place(['say', id]) } } : { path: [] };
}
