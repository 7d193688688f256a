import type { Log } from '../dialogue/call-event.ts';
import type { Trial } from '../storage/kept.ts';

/**
 * The file a player's record travels in:
 * `{"schema", "version", "written", "game", "record", "checksum"}`. The checksum is the SHA-256 of the canonical JSON of
 * everything else in it, as `sha256-` and 64 hexadecimal digits. It shows a slip of the disk or the pen; that the results
 * are true to their logs is shown by playing the logs again.
 */
export const RECORD_SCHEMA = 'hold-the-line/player-record';
export const RECORD_VERSION = 1;
/** Record, trials, trial: taken apart so far, a part is one trial. */
export const RECORD_LEVELS = 2;

/** Far beyond years of daily play (10,000 calls are some 40 million characters), and no more than a phone can hold. */
export const RECORD_LIMITS = {
  characters: 200_000_000,
  trials: 50_000,
  /** Entries of one log; a long call has some eighty. */
  entries: 5000,
  /** Levels of brackets within brackets; a record has eight. */
  depth: 16,
  /** Of an id, a name or a hash. */
  text: 200,
  /** Yuan. */
  money: 1e12,
  /** Milliseconds since 1970: the end of the year 9999, the last that is written with four figures. */
  at: 253_402_300_799_999,
  /** Seconds of a reply: a day. */
  reply: 86_400,
} as const;

export type LoggedTrial = Trial & { readonly log: Log };

/**
 * What is wrong with a file, each with words and a remedy of its own. `file-…`: it cannot be a record of ours as it stands;
 * the others say which part is at fault.
 */
export const RECORD_PROBLEMS = [
  'file-too-big',
  'file-empty',
  'file-cut-short',
  'file-not-json',
  'file-foreign',
  'file-newer',
  'file-changed',
  'file-too-deep',
  'part-damaged',
  'part-forbidden',
  'trial-twice',
  'trial-tampered',
] as const;

export interface RecordProblem {
  readonly code: (typeof RECORD_PROBLEMS)[number];
  /** Where in the file, such as `record.trials[3].confidence`; empty where it is the whole. */
  readonly place: string;
  /** What stands there, cut short; empty where nothing does. */
  readonly found: string;
}

/** Enough to see what happened; a file with ten thousand faults has one cause. */
export const MOST_PROBLEMS = 20;
