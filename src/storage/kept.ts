import type { Log } from '../dialogue/call-event.ts';
import type { Truth } from '../scenario/vocabulary.ts';
import type { Result } from '../scoring/result.ts';
import type { FlowContext, FlowState, Mode, TestName } from '../training/flow.ts';
import type { Settings } from './settings.ts';

/** The call in progress: enough to stand at the same line again. */
export interface SavedCall {
  /** Names this playing; its trial takes the same id, so a trial is never counted twice. */
  readonly id: string;
  readonly scenario: string;
  readonly hash: string;
  readonly mode: Mode;
  /** A rewind has broken the playing: it is practice from there. */
  readonly rewound: boolean;
  readonly log: Log;
  readonly confidence: number | null;
}

export interface SavedGame {
  readonly at: FlowState;
  readonly flow: FlowContext;
  readonly call: SavedCall | null;
  /** Of a game set aside: what lay there before it. */
  readonly under?: SavedGame | null;
}

/**
 * One scenario played by one person. The log is the truth and lies beside it, fetched when one call is looked at; what it
 * earned is kept here, so that years of trials are read in one go.
 */
export interface Trial {
  readonly id: string;
  readonly scenario: string;
  /** Of the scenario's content: with another hash it is another call. */
  readonly hash: string;
  /** From the catalogue, as it stood when the call was played; empty where nobody knows any more. */
  readonly type: string;
  /** 1 to 3. */
  readonly difficulty: number;
  readonly truth: Truth;
  readonly mode: Mode;
  /** False for a rewind, a replay or a call heard before: those are practice and count in no measure. */
  readonly counts: boolean;
  readonly confidence: number;
  readonly result: Result;
  /** Median seconds from the end of the caller's words to the player's reply; null where there was no reply. */
  readonly seconds: number | null;
  /** Milliseconds since 1970, when the verdict was given. */
  readonly at: number;
  /** Seed of the shift or test it belongs to, null outside one. */
  readonly shift: number | null;
  /** How many calls that has, so that one which was given up can be told. */
  readonly of: number | null;
  /** Null outside a test. */
  readonly test: TestName | null;
}

/** A person who plays on this device. */
export interface Player {
  readonly id: string;
  /** As they typed it; empty for the first, who was never asked. */
  readonly nickname: string;
}

/** What one player has kept, as it was when the page opened. */
export interface Kept {
  /** Drawn once for each player, so that no two are dealt the same shifts. */
  readonly lot: string;
  readonly settings: Partial<Settings>;
  readonly game: SavedGame | null;
  /** A game set aside while a single call is played. */
  readonly shelf: SavedGame | null;
  readonly trials: readonly Trial[];
  readonly guideDone: boolean;
  /** Scenario → the playing in which it was first heard or declined. Only that one can be a trial. */
  readonly firsts: Firsts;
}

export type Firsts = Readonly<Record<string, string>>;

/** Everything a player has, logs and all: what is exported, imported and moved to another device. */
export interface PlayerRecord {
  readonly nickname: string;
  readonly settings: Partial<Settings>;
  readonly guideDone: boolean;
  readonly firsts: Firsts;
  readonly trials: readonly (Trial & { readonly log: Log })[];
}

/** `storage-full`: what was to be kept did not fit. The game goes on from memory. */
export type StorageTrouble = 'no-storage' | 'storage-full' | 'save-damaged';

/** Where it is kept. Every write is durable before its promise resolves; none of them throws into the game. */
export interface Store {
  readonly player: Player;
  readonly kept: Kept;
  readonly troubles: readonly StorageTrouble[];
  saveSettings(settings: Settings): Promise<void>;
  saveGame(game: SavedGame | null): Promise<void>;
  saveShelf(game: SavedGame | null): Promise<void>;
  saveGuideDone(): Promise<void>;
  saveFirsts(firsts: Firsts): Promise<void>;
  /** A trial of the same id is replaced. */
  addTrial(trial: Trial, log: Log): Promise<void>;
  /** The log of one trial; null where there is none that can be read. */
  logOf(trial: string): Promise<Log | null>;
  onTrouble(tell: (trouble: StorageTrouble) => void): void;
  /** From now on nothing more is written here: another page of the game has taken over. */
  stop(): void;
  readonly players: Players;
}

/** Who plays on this device. After a change of player the page is opened anew. */
export interface Players {
  readonly all: () => Promise<readonly Player[]>;
  /** Adds a player and makes them the one who plays next. */
  readonly add: (nickname: string) => Promise<void>;
  readonly rename: (nickname: string) => Promise<void>;
  readonly choose: (id: string) => Promise<void>;
  /** Forgets the present player and everything they did; the next on the list plays, or a new one. */
  readonly forget: () => Promise<void>;
  /** Everything the present player has. */
  readonly record: () => Promise<PlayerRecord>;
  /**
   * Adds what is not there yet to the present player: trials by id, firsts by scenario (theirs stay), settings only where
   * none were ever saved. False, and nothing changed, when it could not be written.
   */
  readonly merge: (record: PlayerRecord) => Promise<boolean>;
}
