import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type KindOf, readTrialOfVersion1 } from './read-version-1.ts';

/** Keys of what belongs to a player begin with their id. */
export interface Schema extends DBSchema {
  /** `player` and `players`; of each player `<id>/lot`, `settings`, `game`, `shelf`, `guideDone`, `firsts`. */
  kept: { key: string; value: unknown };
  /** Player and trial. */
  trials: { key: [string, string]; value: unknown };
  /** The same keys; apart from the trials because years of logs are much to read. */
  logs: { key: [string, string]; value: unknown };
  /** What could not be read, kept for whoever can. */
  aside: { key: number; value: { readonly at: number; readonly key: string; readonly value: unknown } };
}
export type Database = IDBPDatabase<Schema>;

const NAME = 'hold-the-line';
/**
 * 1: one player; trials by id, each with its log and all its marks.
 * 2: several players; logs apart, and of the marks what they come to.
 */
const VERSION = 2;
/** Who played before there were several. */
export const FIRST_PLAYER = 'first';
/** A page of an earlier version that holds the database has so long to let go of it, in milliseconds. */
const PATIENCE = 3000;

/**
 * Opens the database and brings it to this version. All of it or nothing: an upgrade that fails leaves what was there.
 * @throws when there is no storage, when it is of a later version, or when another page does not let go of it
 */
export async function openDatabase(now: () => number, kindOf: KindOf): Promise<Database> {
  let isBlocked = false;
  const opening = openDB<Schema>(NAME, VERSION, {
    async upgrade(db, from, _to, transaction) {
      try {
        if (from < 1) {
          db.createObjectStore('kept');
          db.createObjectStore('trials');
          db.createObjectStore('aside', { autoIncrement: true });
        }
        if (from < 2) db.createObjectStore('logs');
        if (from === 1) await givePlayer(transaction, now, kindOf);
      } catch {
        // What was done so far would be kept otherwise, and the rest lost.
        transaction.abort();
      }
    },
    blocked: () => {
      isBlocked = true;
    },
    // A page of a later version waits: it comes first, and this one goes on from memory.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => {
      if (isBlocked) reject(new Error('another page holds the database'));
    }, PATIENCE),
  );
  return Promise.race([opening, late]);
}

type Upgrade = IDBPTransaction<Schema, ('kept' | 'trials' | 'logs' | 'aside')[], 'versionchange'>;

/** 1 → 2: all that was kept becomes the first player's. */
async function givePlayer(transaction: Upgrade, now: () => number, kindOf: KindOf): Promise<void> {
  const kept = transaction.objectStore('kept');
  for (const key of await kept.getAllKeys()) {
    await kept.put(await kept.get(key), `${FIRST_PLAYER}/${key}`);
    await kept.delete(key);
  }
  const trials = transaction.objectStore('trials');
  const logs = transaction.objectStore('logs');
  for (const key of await trials.getAllKeys()) {
    const value = await trials.get(key);
    await trials.delete(key);
    const read = readTrialOfVersion1(value, kindOf);
    if (read) {
      await trials.put(read.trial, [FIRST_PLAYER, read.trial.id]);
      await logs.put(read.log, [FIRST_PLAYER, read.trial.id]);
    } else await transaction.objectStore('aside').add({ at: now(), key: `trials/${String(key)}`, value });
  }
}
