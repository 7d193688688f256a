import type { Locale } from '../scenario/vocabulary.ts';
import type { CompiledCall, OwnCall } from '../storage/own-calls.ts';
import { CALL_FILE, type Findings, type SharedSources, type Texts } from './findings.ts';

/** A file on the disk that may be written to. */
export interface Handle {
  readonly name: string;
  readonly write: (text: string) => Promise<void>;
}

/** The call on the workbench. */
export interface Opened {
  /** Where its files belong, e.g. `scenarios/service/lost-parcel`; names it. */
  readonly folder: string;
  readonly shipped: boolean;
  readonly texts: Texts;
  /** The texts as they were last saved, or opened. */
  readonly saved: Texts;
  /** The texts as this browser keeps them among the trainer's own calls; null where it does not. */
  readonly kept: Texts | null;
  readonly handles: Readonly<Record<string, Handle>>;
  /** When it was last saved, in milliseconds since 1970. */
  readonly savedAt: number | null;
}

/** What differs from the files as they were last saved, or opened. */
export function changedFiles({ texts, saved }: Opened): readonly string[] {
  return Object.keys(texts).filter((name) => texts[name] !== saved[name]);
}

/** What would be lost with the page: it stands neither in a file nor among the kept calls. */
export function filesAtRisk(opened: Opened): readonly string[] {
  return changedFiles(opened).filter((name) => opened.texts[name] !== opened.kept?.[name]);
}

/** The files that can be worked on, call.yaml first. */
export function sourceNames(texts: Texts): readonly string[] {
  const words = Object.keys(texts).filter((name) => name !== CALL_FILE && name.endsWith('.yaml'));
  return [CALL_FILE, ...words.sort()];
}

/** Which words file a locale's words stand in; null for the call's own language, whose words stand in call.yaml. */
export function wordsFile(locale: Locale, language: Locale): string | null {
  return locale === language ? null : `words.${locale}.yaml`;
}

/** What a folder's call is kept under in the browser. */
export function keyOf(folder: string): string {
  return `own:${folder}`;
}

/** What is kept of it in the browser. */
export function toOwnCall(
  { folder, texts, saved }: Opened,
  compiled: CompiledCall | null,
  title: OwnCall['title'],
  at: number,
): OwnCall {
  return { key: keyOf(folder), folder, title, texts, saved, compiled, at };
}

/** The call as the page plays it, with the person whose shoes the player is in; null while it cannot be played. */
export function compile(findings: Findings | null, { people, types }: SharedSources): CompiledCall | null {
  const scenario = findings?.scenario;
  // A call for an unknown person is an error in the list; it can be tried all the same, in somebody's shoes.
  const card = people.find(({ person }) => person.id === scenario?.you) ?? people[0];
  if (!findings || !scenario || !card) return null;
  const type = types.find(({ id }) => id === scenario.type);
  const words = Object.entries(findings.words).map(([locale, said]) => {
    const own = Object.entries(card.words[locale as Locale] ?? {}).map(([key, text]) => [`you.${key}`, text]);
    return [locale, { ...Object.fromEntries(own), type: type?.name[locale as Locale] ?? '', ...said }];
  });
  return { scenario, person: card.person, words: Object.fromEntries(words) };
}
