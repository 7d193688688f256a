import type { Scenario, Words } from '../scenario/scenario.ts';
import { callSchema } from '../scenario/schema.ts';
import { openSource } from '../scenario/source-map.ts';
import { splitCall } from '../scenario/split-words.ts';
import { LOCALES, type Locale } from '../scenario/vocabulary.ts';
import { CALL_FILE, type PartOfCall, type Saying, type Texts } from './findings.ts';
import { outlineOf } from './outline-of.ts';
import { partPlaces } from './part-places.ts';
import { rawOf, textOf } from './raw-of.ts';
import { sayingsOf } from './sayings-of.ts';

/** What can be seen of a call that may be wrong in places: enough for the map and for mending it. */
export interface Sketch {
  readonly parts: readonly PartOfCall[];
  /** What the map is laid out from; ids in it may lead nowhere. */
  readonly outline: Scenario | null;
  readonly language: Locale;
  readonly words: Readonly<Partial<Record<Locale, Words>>>;
}

/** References are not asked for here, only shape; and where even that is wrong, the outline is still drawn. */
export function sketchOf(folder: string, texts: Texts): Sketch {
  const text = texts[CALL_FILE] ?? '';
  const source = openSource(`${folder}/${CALL_FILE}`, text);
  const places = partPlaces(source, text.split('\n').length);
  const outline = outlineOf(source.data);
  const read = source.problems.length === 0 ? callSchema.safeParse(source.data) : null;
  const draft = read?.success ? read.data : null;
  const sayings = sayingsOf(source.data);
  const stages = new Map(outline?.nodes.map((node) => [node.id, node.stage]));
  const parts = places.map((place) => ({
    ...place,
    stage: stages.get(place.id) ?? null,
    sayings: sayings.get(place.id) ?? [],
  }));
  const raw = rawOf(source.data);
  const language = LOCALES.find((locale) => locale === raw.language) ?? 'zh-CN';
  if (source.data === undefined) return { parts, outline, language, words: {} };
  const overlays = LOCALES.filter((locale) => locale !== language).flatMap((locale) => {
    const overlay = texts[`words.${locale}.yaml`];
    return overlay === undefined ? [] : [[locale, wordsIn(overlay)] as const];
  });
  const own = draft ? splitCall(draft).words : saidIn(source.data, [...sayings.values()].flat());
  return { parts, outline, language, words: { [language]: own, ...Object.fromEntries(overlays) } };
}

/** The call's own words where its form is broken somewhere: the title, and what stands where something is said. */
function saidIn(data: unknown, sayings: readonly Saying[]): Words {
  const at = (path: Saying['path']): unknown =>
    path.reduce<unknown>((value, key) => {
      if (typeof key === 'number') return Array.isArray(value) ? value[key] : undefined;
      return Object.hasOwn(rawOf(value), key) ? rawOf(value)[key] : undefined;
    }, data);
  const said = sayings.map(({ key, path }) => [key, textOf(at(path))] as const);
  return Object.fromEntries([['title', textOf(rawOf(data).title)] as const, ...said].filter(([, text]) => text !== ''));
}

function wordsIn(text: string): Words {
  const data: unknown = openSource('words', text).data;
  const words = data !== null && typeof data === 'object' && 'words' in data ? data.words : null;
  if (words === null || typeof words !== 'object') return {};
  return Object.fromEntries(
    Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
