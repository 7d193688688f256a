import type { Log } from '../dialogue/call-event.ts';
import type { Layout } from '../lint/lay-out.ts';
import type { Report } from '../lint/report.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Person, Scenario, Words } from '../scenario/scenario.ts';
import type { Locale, Stage } from '../scenario/vocabulary.ts';
import type { PlaceOfPart } from './part-places.ts';

/** Files of a call by their names, e.g. `call.yaml`, `words.en.yaml`, `e-left.play`. */
export type Texts = Readonly<Record<string, string>>;

export const CALL_FILE = 'call.yaml';

/** A problem with what the studio can do about it. */
export interface Finding extends Problem {
  /** The part of the call it stands in, as the map knows it; null for the header. */
  readonly part: string | null;
  /** Offsets in the file of the text that is wrong. */
  readonly from: number;
  readonly to: number;
  /** An id to put in its place, where the message offers one. */
  readonly fix: string | null;
}

/** One text of a node with its keys in both files. */
export interface Saying {
  /** Key of the words, e.g. "l-open-1". */
  readonly key: string;
  readonly kind: 'line' | 'choice' | 'sms' | 'how' | 'title' | 'text' | 'what' | 'detail';
  /** Where it stands in call.yaml. */
  readonly path: readonly (string | number)[];
  /** Of a line: speaker, mood, tactic; of a choice: stance and where it leads; of a message: its sender. */
  readonly notes: readonly {
    readonly about: 'from' | 'who' | 'mood' | 'tactic' | 'stance' | 'goes';
    /** As it stands in the file. */
    readonly id: string;
  }[];
  readonly mood: string | null;
}

export interface PartOfCall extends PlaceOfPart {
  readonly stage: Stage | null;
  readonly sayings: readonly Saying[];
}

/** All that can be said of the present texts. It crosses from a worker, so it is data through and through. */
export interface Findings {
  readonly problems: readonly Finding[];
  readonly parts: readonly PartOfCall[];
  /** Null while the call has no shape that could be drawn. */
  readonly layout: Layout | null;
  /** The call's own language, and each language's words as far as they can be read. */
  readonly language: Locale;
  readonly words: Readonly<Partial<Record<Locale, Words>>>;
  /** Null while errors of form keep the call from being walked. */
  readonly report: Report | null;
  readonly scenario: Scenario | null;
  /** Set when a rule itself failed: what it said. The other findings hold. */
  readonly trouble: string | null;
}

export interface SharedSources {
  readonly people: readonly {
    readonly person: Person;
    readonly words: Readonly<Partial<Record<Locale, Words>>>;
  }[];
  readonly types: readonly { readonly id: string; readonly name: Readonly<Record<Locale, string>> }[];
  /** `Known` of the rules, with its sets as lists; null where the build knows nothing. */
  readonly known: Readonly<Record<string, unknown>> | null;
}

export type Request =
  | { readonly ask: 'transcribe'; readonly folder: string; readonly texts: Texts }
  | {
      readonly ask: 'examine';
      readonly texts: Texts;
      readonly folder: string;
      readonly twin: { readonly folder: string; readonly texts: Texts } | null;
      readonly shared: SharedSources;
    }
  | {
      readonly ask: 'way';
      readonly folder: string;
      readonly texts: Texts;
      readonly node: string;
      readonly locale: Locale;
    };

export type Answer =
  /** `isLast` once the figures are in it, or will never be. */
  | { readonly findings: Findings; readonly isLast: boolean }
  | { readonly log: Log | null }
  | { readonly plays: Texts }
  | { readonly failed: string };
