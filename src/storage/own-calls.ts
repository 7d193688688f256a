import type { Person, Scenario, Words } from '../scenario/scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';

/** A call as the page plays it, without the YAML it was written in. */
export interface CompiledCall {
  readonly scenario: Scenario;
  readonly person: Person;
  readonly words: Readonly<Partial<Record<Locale, Words>>>;
}

/** A trainer's own call, or a shipped one being changed, as this browser holds it. */
export interface OwnCall {
  /** `own:` and its folder; no id of a shipped call is written like it. */
  readonly key: string;
  /** Where its files belong, e.g. `scenarios/service/lost-parcel`. */
  readonly folder: string;
  readonly title: Readonly<Partial<Record<Locale, string>>>;
  /** Its files by name, as they stand and as they were last saved. */
  readonly texts: Readonly<Record<string, string>>;
  readonly saved: Readonly<Record<string, string>>;
  /** Null while it cannot be played. */
  readonly compiled: CompiledCall | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** `kept` stands on the home page, `drafts` is unsaved work, `tried` is what was last played from the studio. */
export type OwnPlace = 'kept' | 'drafts' | 'tried';

/** Where own calls are kept. Nothing here throws; without storage they last as long as the page. */
export interface OwnCalls {
  readonly all: (place: OwnPlace) => Promise<readonly OwnCall[]>;
  readonly find: (place: OwnPlace, key: string) => Promise<OwnCall | null>;
  /** False when it lasts only as long as the page. */
  readonly put: (place: OwnPlace, call: OwnCall) => Promise<boolean>;
  readonly remove: (place: OwnPlace, key: string) => Promise<void>;
}
