import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Firsts, Kept, SavedGame, StorageTrouble, Store, Trial } from './kept.ts';
import { readFirsts, readGame, readSettings, readTrial } from './read-kept.ts';
import type { Settings } from './settings.ts';

interface Schema extends DBSchema {
  /** settings, game, shelf, guideDone, firsts. */
  kept: { key: string; value: unknown };
  trials: { key: string; value: unknown };
  /** What could not be read, kept for whoever can. */
  aside: { key: number; value: { readonly at: number; readonly key: string; readonly value: unknown } };
}

const NAME = 'hold-the-line';
const VERSION = 1;

/**
 * Opens what this device remembers. Without storage the game runs from memory and says so once; what is damaged is put
 * aside, told, and started fresh.
 * @param now the time, for naming what is put aside
 */
export async function openStore(now: () => number): Promise<Store> {
  const tellers: ((trouble: StorageTrouble) => void)[] = [];
  const troubles: StorageTrouble[] = [];
  const trouble = (kind: StorageTrouble) => {
    if (troubles.includes(kind)) return;
    troubles.push(kind);
    for (const tell of tellers) tell(kind);
  };
  const db = await openDatabase().catch(() => null);
  const kept = (db && (await readAll(db, now, trouble).catch(() => null))) ?? EMPTY;
  if (!db) trouble('no-storage');

  const write = async (action: (db: IDBPDatabase<Schema>) => Promise<unknown>): Promise<void> => {
    if (!db) return;
    try {
      await action(db);
    } catch {
      trouble('no-storage');
    }
  };
  const put = (key: string, value: unknown) => write((open) => durably(open, 'kept', key, value));
  return {
    kept,
    troubles,
    saveSettings: (settings: Settings) => put('settings', settings),
    saveGame: (game: SavedGame | null) => put('game', game),
    saveShelf: (game: SavedGame | null) => put('shelf', game),
    saveGuideDone: () => put('guideDone', true),
    saveFirsts: (firsts: Firsts) => put('firsts', firsts),
    addTrial: (trial: Trial) => write((open) => durably(open, 'trials', trial.id, trial)),
    clear: () =>
      write(async (open) => {
        const all = open.transaction(['kept', 'trials', 'aside'], 'readwrite');
        await Promise.all([
          all.objectStore('kept').clear(),
          all.objectStore('trials').clear(),
          all.objectStore('aside').clear(),
          all.done,
        ]);
      }),
    onTrouble: (tell) => {
      tellers.push(tell);
    },
  };
}

const EMPTY: Kept = { settings: {}, game: null, shelf: null, trials: [], guideDone: false, firsts: {} };

async function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('kept');
      db.createObjectStore('trials');
      db.createObjectStore('aside', { autoIncrement: true });
    },
  });
}

/** Strict durability: the promise resolves when the disk has it, so a crash loses nothing that was told. */
async function durably(db: IDBPDatabase<Schema>, store: 'kept' | 'trials', key: string, value: unknown): Promise<void> {
  const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(value, key), transaction.done]);
}

async function readAll(
  db: IDBPDatabase<Schema>,
  now: () => number,
  trouble: (kind: StorageTrouble) => void,
): Promise<Kept> {
  const putAside = async (store: 'kept' | 'trials', key: string, value: unknown) => {
    trouble('save-damaged');
    await db.add('aside', { at: now(), key: `${store}/${key}`, value });
    await db.delete(store, key);
  };
  const read = async <T>(key: string, reader: (value: unknown) => T | null): Promise<T | null> => {
    const value = await db.get('kept', key);
    if (value === undefined || value === null) return null;
    const sound = reader(value);
    if (sound === null) await putAside('kept', key, value);
    return sound;
  };
  const trials: Trial[] = [];
  const keys = await db.getAllKeys('trials');
  for (const key of keys) {
    const value = await db.get('trials', key);
    const trial = readTrial(value);
    if (trial) trials.push(trial);
    else await putAside('trials', key, value);
  }
  return {
    settings: (await read('settings', readSettings)) ?? {},
    game: await read('game', readGame),
    shelf: await read('shelf', readGame),
    trials: trials.sort((a, b) => a.at - b.at),
    guideDone: (await db.get('kept', 'guideDone')) === true,
    firsts: (await read('firsts', readFirsts)) ?? {},
  };
}
