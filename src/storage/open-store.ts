import type { Kept, Player, StorageTrouble, Store, Trial } from './kept.ts';
import { type Database, FIRST_PLAYER, openDatabase } from './open-database.ts';
import { makePlayers, trialsOf } from './players.ts';
import { isLog, readFirsts, readGame, readPlayers, readSettings, readTrial } from './read-kept.ts';
import type { KindOf } from './read-version-1.ts';
import { makeWriter } from './writer.ts';

export interface StoreParts {
  /** Milliseconds since 1970, for naming what is put aside. */
  readonly now: () => number;
  /** A word of chance that nobody else has. */
  readonly newId: () => string;
  /** What the shelf knows of a scenario; trials of the first version do not say it themselves. */
  readonly kindOf: KindOf;
}

/**
 * Opens what this device remembers of the player who plays. Without storage the game runs from memory and says so once;
 * what is damaged is put aside, told, and started fresh.
 */
export async function openStore(parts: StoreParts): Promise<Store> {
  const tellers: ((trouble: StorageTrouble) => void)[] = [];
  const troubles: StorageTrouble[] = [];
  const trouble = (kind: StorageTrouble) => {
    if (troubles.includes(kind)) return;
    troubles.push(kind);
    for (const tell of tellers) tell(kind);
  };
  const opened = await openDatabase(parts.now, parts.kindOf).catch(() => null);
  const putAside = opened && makePutAside(opened, parts.now, trouble);
  const who = putAside && (await readWho(opened, putAside).catch(() => null));
  const found = who && (await readAll(opened, who.player, putAside).catch(() => null));
  const { players, player } = who ?? NOBODY;
  const stored = found ?? EMPTY;
  // What could not be read must not be written over: the game runs from memory, and the next visit may read it.
  const db = found ? opened : null;
  const kept = { ...stored, lot: stored.lot || parts.newId() };
  if (!db) trouble('no-storage');

  const writer = makeWriter(db, player.id, trouble);
  if (kept.lot !== stored.lot) void writer.put('lot', kept.lot);
  return {
    player,
    kept,
    troubles,
    saveSettings: (settings) => writer.put('settings', settings),
    saveGame: (game) => writer.put('game', game),
    saveShelf: (game) => writer.put('shelf', game),
    saveGuideDone: () => writer.put('guideDone', true),
    saveFirsts: (firsts) => writer.put('firsts', firsts),
    addTrial: (trial, log) => writer.addTrial({ ...trial, log }),
    async logOf(trial) {
      const log: unknown =
        writer.unsaved().find((one) => one.id === trial)?.log ??
        (await db?.get('logs', [player.id, trial]).catch(() => null));
      return isLog(log) ? log : null;
    },
    onTrouble: (tell) => {
      tellers.push(tell);
    },
    stop: writer.stop,
    players: makePlayers({ db, player, players, newId: parts.newId, writer }),
  };
}

const EMPTY: Kept = { lot: '', settings: {}, game: null, shelf: null, trials: [], guideDone: false, firsts: {} };
const NOBODY: Who = { player: { id: FIRST_PLAYER, nickname: '' }, players: [{ id: FIRST_PLAYER, nickname: '' }] };

interface Who {
  readonly player: Player;
  readonly players: readonly Player[];
}

async function readWho(db: Database, putAside: PutAside): Promise<Who> {
  const players = await readAllPlayers(db, putAside);
  const chosen = await db.get('kept', 'player');
  const player = players.find(({ id }) => id === chosen) ?? players[0];
  return player ? { player, players } : NOBODY;
}

async function readAllPlayers(db: Database, putAside: PutAside): Promise<readonly Player[]> {
  const value = await db.get('kept', 'players');
  const sound = value === undefined ? NOBODY.players : readPlayers(value);
  if (sound) return sound;
  await putAside('kept', 'players', value);
  // Whoever has something kept is found again by it; only the nicknames are gone.
  const owners = (await db.getAllKeys('kept')).filter((key) => key.includes('/')).map((key) => key.split('/')[0] ?? '');
  const found = [...new Set([FIRST_PLAYER, ...owners])].map((id) => ({ id, nickname: '' }));
  await db.put('kept', found, 'players').catch(() => {});
  return found;
}

/** What could not be read is put aside, and told. */
type PutAside = (store: 'kept' | 'trials', key: string | [string, string], value: unknown) => Promise<void>;

function makePutAside(db: Database, now: () => number, trouble: (kind: StorageTrouble) => void): PutAside {
  return async (store, key, value) => {
    trouble('save-damaged');
    const transaction = db.transaction(['aside', store], 'readwrite');
    // With no room to put it aside it stays where it is, passed over; all the rest is read.
    await Promise.all([
      transaction.objectStore('aside').add({ at: now(), key: `${store}/${String(key)}`, value }),
      transaction.objectStore(store).delete(key as string & [string, string]),
      transaction.done,
    ]).catch(() => {});
  };
}

/** Everything one player has, the logs apart. */
async function readAll(db: Database, { id: player }: Player, putAside: PutAside): Promise<Kept> {
  const read = async <T>(name: string, reader: (value: unknown) => T | null): Promise<T | null> => {
    const key = `${player}/${name}`;
    const value = await db.get('kept', key);
    if (value === undefined || value === null) return null;
    const sound = reader(value);
    if (sound === null) await putAside('kept', key, value);
    return sound;
  };
  const all = trialsOf(player);
  const [keys, values] = await Promise.all([db.getAllKeys('trials', all), db.getAll('trials', all)]);
  const trials: Trial[] = [];
  for (const [i, value] of values.entries()) {
    const trial = readTrial(value);
    const key = keys[i];
    if (trial) trials.push(trial);
    else if (key) await putAside('trials', key, value);
  }
  return {
    lot: (await read('lot', (value) => (typeof value === 'string' ? value : null))) ?? '',
    settings: (await read('settings', readSettings)) ?? {},
    game: await read('game', readGame),
    shelf: await read('shelf', readGame),
    trials: trials.sort((a, b) => a.at - b.at),
    guideDone: (await db.get('kept', `${player}/guideDone`)) === true,
    firsts: (await read('firsts', readFirsts)) ?? {},
  };
}
