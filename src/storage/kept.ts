import type { Log } from '../dialogue/call-event.ts';
import type { Marks } from '../scoring/marks.ts';
import type { FlowContext, FlowState, Mode } from '../training/flow.ts';
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
}

/** One scenario played by one person. The log is the truth; marks are what it earned when it was played. */
export interface Trial {
  readonly id: string;
  readonly scenario: string;
  readonly hash: string;
  readonly truth: 'scam' | 'genuine';
  readonly mode: Mode;
  /** False for a rewind, a replay or a call heard before: those are practice and count nowhere. */
  readonly counts: boolean;
  readonly log: Log;
  readonly confidence: number;
  readonly marks: Marks;
  /** Milliseconds since 1970, when the verdict was given. */
  readonly at: number;
  /** Seed of the shift it belongs to, null outside one. */
  readonly shift: number | null;
}

/** Everything remembered on this device, as it was when the page opened. */
export interface Kept {
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

export type StorageTrouble = 'no-storage' | 'save-damaged';

/** Where it is kept. Every write is durable before its promise resolves; none of them throws into the game. */
export interface Store {
  readonly kept: Kept;
  readonly troubles: readonly StorageTrouble[];
  saveSettings(settings: Settings): Promise<void>;
  saveGame(game: SavedGame | null): Promise<void>;
  saveShelf(game: SavedGame | null): Promise<void>;
  saveGuideDone(): Promise<void>;
  saveFirsts(firsts: Firsts): Promise<void>;
  addTrial(trial: Trial): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
  onTrouble(tell: (trouble: StorageTrouble) => void): void;
}
