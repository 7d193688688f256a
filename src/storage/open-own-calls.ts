import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnCall, OwnCalls, OwnPlace } from './own-calls.ts';

interface Schema extends DBSchema {
  kept: { key: string; value: unknown };
  drafts: { key: string; value: unknown };
  tried: { key: string; value: unknown };
}

/** A database of its own: a player's record and a trainer's work have nothing to do with each other. */
const NAME = 'hold-the-line-own-calls';
const VERSION = 1;
const PLACES = ['kept', 'drafts', 'tried'] as const satisfies readonly OwnPlace[];

/** Opens the trainer's own calls. What cannot be read is passed over and left where it is. */
export function openOwnCalls(): OwnCalls {
  const memory: Record<OwnPlace, Map<string, OwnCall>> = { kept: new Map(), drafts: new Map(), tried: new Map() };
  const opened: Promise<IDBPDatabase<Schema> | null> = openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      for (const place of PLACES) db.createObjectStore(place);
    },
  }).catch(() => null);
  const find: OwnCalls['find'] = async (place, key) => {
    const db = await opened;
    const value: unknown = await db?.get(place, key).catch(() => null);
    return memory[place].get(key) ?? (isOwnCall(value) ? value : null);
  };
  return {
    find,
    async all(place) {
      const db = await opened;
      const stored: readonly unknown[] = (await db?.getAll(place).catch(() => null)) ?? [];
      const calls = new Map([...stored.filter(isOwnCall).map((call) => [call.key, call] as const), ...memory[place]]);
      return [...calls.values()].sort((a, b) => b.at - a.at);
    },
    async put(place, call) {
      const db = await opened;
      try {
        if (!db) throw new Error('there is no storage');
        const transaction = db.transaction(place, 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(call, call.key), transaction.done]);
        memory[place].delete(call.key);
        return true;
      } catch {
        memory[place].set(call.key, call);
        return false;
      }
    },
    async remove(place, key) {
      memory[place].delete(key);
      const db = await opened;
      await db?.delete(place, key).catch(() => {});
    },
  };
}

function isOwnCall(value: unknown): value is OwnCall {
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    typeof value.folder === 'string' &&
    typeof value.at === 'number' &&
    isRecord(value.title) &&
    isTexts(value.texts) &&
    isTexts(value.saved) &&
    (value.compiled === null || (isRecord(value.compiled) && isRecord(value.compiled.scenario)))
  );
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
