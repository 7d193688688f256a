import { checkOverlay } from './check-overlay.ts';
import { formProblem, MOST_TOLD, sayPath } from './form-problem.ts';
import { asMap, textAt } from './loose.ts';
import type { Problem, Result } from './problem.ts';
import { readWith } from './read-with.ts';
import { checkReferences, type TellAt } from './references.ts';
import type { Scenario, Words } from './scenario.ts';
import { callSchema, type DraftCall, wordsSchema } from './schema.ts';
import { openSource, type Source } from './source-map.ts';
import { splitCall } from './split-words.ts';
import { checkStructure } from './structure.ts';
import type { Locale } from './vocabulary.ts';

/** A file as it was read. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A scenario with its words in every locale it has, and where each thing stands in its file. */
export interface ParsedScenario {
  readonly scenario: Scenario;
  readonly words: Readonly<Partial<Record<Locale, Words>>>;
  /** How lines are said that are not said as they are written, by locale and line. No part of the hash. */
  readonly say: Readonly<Partial<Record<Locale, Words>>>;
  readonly draft: DraftCall;
  readonly source: Source;
  readonly overlays: readonly Source[];
  /** What a draft may still lack, such as words of an overlay; that locale is then not among its own. */
  readonly warnings: readonly Problem[];
}

/**
 * Draft → Scenario, or every problem at once with its place. After this nothing about the scenario's form is doubted:
 * ids are unique and resolve, words are complete in each locale, flags that are read exist.
 */
export function parseScenario(call: SourceFile, overlays: readonly SourceFile[]): Result<ParsedScenario> {
  const source = openSource(call.file, call.text);
  const opened = overlays.map((overlay) => openSource(overlay.file, overlay.text));
  const problems: Problem[] = [source, ...opened].flatMap((one) => one.problems);
  const draft = readWith(callSchema, source, problems);
  const data = asMap(source.data);
  const tell: TellAt = (code, path, values) => {
    if (problems.length < MOST_TOLD)
      problems.push(formProblem(code, { file: source.file, ...source.place(path) }, values));
  };
  checkReferences(data, tell);
  checkStructure(data, tell);

  const split = draft && splitCall(draft);
  const language = textAt(data, 'language');
  const words: Partial<Record<Locale, Words>> = draft && split ? { [draft.language]: split.words } : {};
  const say: Partial<Record<Locale, Words>> = draft && split ? { [draft.language]: split.say } : {};
  for (const overlay of opened) {
    const overlaid = readWith(wordsSchema, overlay, problems);
    if (!overlaid) continue;
    const { locale } = overlaid;
    if (locale === language || !overlay.file.endsWith(`words.${locale}.yaml`)) {
      problems.push(misplaced(overlay, locale, locale === language));
      continue;
    }
    const differs = split ? checkOverlay(split.words, overlaid.words, overlay, draft?.status === 'draft') : [];
    problems.push(...differs);
    if (!differs.some(({ code }) => code === 'SC010-missing-words' || code === 'SC090-untranslated'))
      words[locale] = overlaid.words;
    say[locale] = overlaid.say;
  }
  if (!draft || !split || problems.some((problem) => problem.severity === 'error')) return { ok: false, problems };
  const locales = Object.keys(words) as Locale[];
  const { structure } = split;
  const scenario: Scenario = { ...structure, locales, hash: hashOf({ structure, words }) };
  return { ok: true, value: { scenario, words, say, draft, source, overlays: opened, warnings: problems } };
}

/** An overlay whose locale is not that of its name, or is the very language the original is written in. */
function misplaced(overlay: Source, locale: Locale, isOriginal: boolean): Problem {
  const expected = isOriginal
    ? 'another language than that of the original'
    : 'the one in the name of the file, words.<locale>.yaml';
  const place = { file: overlay.file, ...overlay.place(['locale']) };
  return formProblem('SC002-shape', place, { path: sayPath(['locale']), value: `"${locale}"`, expected });
}

/** FNV-1a, 64 bits as hex, over the UTF-16 units of the JSON: it names content and protects nothing. */
export function hashOf(value: unknown): string {
  let hash = 0xcbf29ce484222325n;
  const json = JSON.stringify(value);
  for (let i = 0; i < json.length; i += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(json.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
