import type { Log } from '../dialogue/call-event.ts';
import type { StorageTrouble, Trial } from './kept.ts';
import type { Database } from './open-database.ts';

export type LoggedTrial = Trial & { readonly log: Log };

/** Writes one player's record. Strict durability: a promise resolves when the disk has it. Nothing here throws. */
export interface Writer {
  readonly put: (name: string, value: unknown) => Promise<void>;
  /** Keeps a trial; while it cannot be written it stays in memory and is tried again with the next that can. */
  readonly addTrial: (trial: LoggedTrial) => Promise<void>;
  /** Writes trials and named parts, all of it or nothing. False when it could not be written. */
  readonly bring: (trials: readonly LoggedTrial[], parts: Readonly<Record<string, unknown>>) => Promise<boolean>;
  /** Trials that are in memory alone. */
  readonly unsaved: () => readonly LoggedTrial[];
  /** From now on nothing more is written: another page has taken over, or the player is forgotten. */
  readonly stop: () => void;
  readonly goOn: () => void;
}

export function makeWriter(db: Database | null, player: string, trouble: (kind: StorageTrouble) => void): Writer {
  let unsaved: readonly LoggedTrial[] = [];
  let stopped = false;
  const attempt = async (action: (open: Database) => Promise<unknown>): Promise<boolean> => {
    if (!db || stopped) return false;
    try {
      await action(db);
      return true;
    } catch (error) {
      trouble(isFull(error) ? 'storage-full' : 'no-storage');
      return false;
    }
  };
  const bring: Writer['bring'] = (trials, parts) =>
    attempt(async (open) => {
      const transaction = open.transaction(['kept', 'trials', 'logs'], 'readwrite', { durability: 'strict' });
      const puts = [
        ...Object.entries(parts).map(([name, value]) =>
          transaction.objectStore('kept').put(value, `${player}/${name}`),
        ),
        ...trials.flatMap(({ log, ...trial }) => [
          transaction.objectStore('trials').put(trial, [player, trial.id]),
          transaction.objectStore('logs').put(log, [player, trial.id]),
        ]),
      ];
      // Said now, it holds even if the page is closed in the next instant; by itself it waits for the page.
      transaction.commit();
      await Promise.all([...puts, transaction.done]);
    });
  /** A trial that did not fit is written with the next: space may have been freed. */
  const catchUp = async (): Promise<void> => {
    const trials = unsaved;
    if (await bring(trials, {})) unsaved = unsaved.filter((trial) => !trials.includes(trial));
  };
  return {
    async put(name, value) {
      const written = await attempt(async (open) => {
        const transaction = open.transaction('kept', 'readwrite', { durability: 'strict' });
        const put = transaction.store.put(value, `${player}/${name}`);
        transaction.commit();
        await Promise.all([put, transaction.done]);
      });
      if (written && unsaved.length > 0) await catchUp();
    },
    async addTrial(trial) {
      unsaved = [...unsaved.filter(({ id }) => id !== trial.id), trial];
      await catchUp();
    },
    bring,
    unsaved: () => unsaved,
    stop() {
      stopped = true;
    },
    goOn() {
      stopped = false;
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
