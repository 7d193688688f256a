import type { Scenario, Words } from '../scenario/scenario.ts';
import { callSchema } from '../scenario/schema.ts';
import { openSource } from '../scenario/source-map.ts';
import { splitCall } from '../scenario/split-words.ts';
import { LOCALES, type Locale } from '../scenario/vocabulary.ts';
import { CALL_FILE, type PartOfCall, type Texts } from './findings.ts';
import { outlineOf } from './outline-of.ts';
import { partPlaces } from './part-places.ts';
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
  const sayings = draft && sayingsOf(draft);
  const stages = new Map(outline?.nodes.map((node) => [node.id, node.stage]));
  const parts = places.map((place) => ({
    ...place,
    stage: stages.get(place.id) ?? null,
    sayings: sayings?.get(place.id) ?? [],
  }));
  if (!draft) return { parts, outline, language: 'zh-CN', words: {} };
  const overlays = LOCALES.filter((locale) => locale !== draft.language).flatMap((locale) => {
    const overlay = texts[`words.${locale}.yaml`];
    return overlay === undefined ? [] : [[locale, wordsIn(overlay)] as const];
  });
  return {
    parts,
    outline,
    language: draft.language,
    words: { [draft.language]: splitCall(draft).words, ...Object.fromEntries(overlays) },
  };
}

function wordsIn(text: string): Words {
  const data: unknown = openSource('words', text).data;
  const words = data !== null && typeof data === 'object' && 'words' in data ? data.words : null;
  if (words === null || typeof words !== 'object') return {};
  return Object.fromEntries(
    Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
