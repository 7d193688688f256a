import type { ReadonlySignal } from '@preact/signals';
import type { Locale } from '../scenario/vocabulary.ts';

/** What the page of the player's data shows, and what can be done there. None of the verbs throws. */
export interface DataModel {
  readonly players: ReadonlySignal<readonly DataPlayer[]>;
  readonly current: ReadonlySignal<DataPlayer>;
  /** Null until it has been counted. */
  readonly kept: ReadonlySignal<KeptView | null>;
  /** How much of a long piece of work is done, 0 to 1; null when none is under way. */
  readonly progress: ReadonlySignal<number | null>;
  /** Counts what is kept. */
  readonly look: () => Promise<void>;
  /** Everything in one file. */
  readonly saveRecord: () => Promise<SaveOutcome>;
  /** A table, one row a call; and the codebook that goes with it. */
  readonly saveTable: () => Promise<SaveOutcome>;
  readonly saveCodebook: () => Promise<SaveOutcome>;
  readonly columns: (locale: Locale) => Promise<readonly ColumnView[]>;
  /**
   * Takes in what a file holds and is not here yet. A file of somebody else is not taken until the player says so with
   * `whoever`.
   */
  readonly bringIn: (file: PickedFile, whoever: boolean) => Promise<ImportOutcome>;
  /** Where the name will do, it is kept, and the page is opened anew with the player of that name. */
  readonly addPlayer: (nickname: string) => Promise<NameOutcome>;
  readonly renamePlayer: (nickname: string) => Promise<NameOutcome>;
  /** Another player plays; the page is opened anew. False where that could not be kept. */
  readonly choosePlayer: (id: string) => Promise<boolean>;
  /** Everything of the present player goes, for ever; the page is opened anew. False, and nothing went, if that failed. */
  readonly forget: () => Promise<boolean>;
  /** The page is left: the game is opened anew if something was brought in. */
  readonly leave: () => void;
}

export interface DataPlayer {
  readonly id: string;
  /** Empty where they were never asked. */
  readonly nickname: string;
}

export interface KeptView {
  readonly calls: number;
  /** Those that count in the measures. */
  readonly counted: number;
  /** Days of the first and the last call in the player's own calendar, counted from 1970-01-01; null without calls. */
  readonly days: { readonly first: number; readonly last: number } | null;
  /** Of a file with everything in it. */
  readonly bytes: number;
}

export interface ColumnView {
  readonly column: string;
  readonly meaning: string;
  readonly unit: string;
  readonly values: string;
}

/** `empty`: there is nothing to save yet. */
export type SaveOutcome = 'saved' | 'empty' | 'failed';
export type NameOutcome = 'done' | 'empty' | 'too-long' | 'taken' | 'failed';

/** Characters a nickname may have. */
export const LONGEST_NICKNAME = 20;

/** A file the player has picked; the browser's own `File` is one. */
export interface PickedFile {
  readonly size: number;
  readonly text: () => Promise<string>;
}

/** What is wrong with a file. There are words and a remedy for each `code`. */
export interface FileProblem {
  readonly code: string;
  /** Where in the file, for whoever helps; empty where it is the whole. */
  readonly place: string;
  /** What stands there; empty where nothing does. */
  readonly found: string;
}

export type ImportOutcome =
  /** `already`: calls that were here before. `unproved`: taken as they are, because nothing here can prove them. */
  | { readonly kind: 'done'; readonly added: number; readonly already: number; readonly unproved: number }
  | { readonly kind: 'other-player'; readonly nickname: string }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] }
  /** `unreadable`: the browser could not read the file; `not-kept`: no room, or no storage. Nothing was changed. */
  | { readonly kind: 'unreadable' | 'not-kept' };
