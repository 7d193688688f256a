import type { Log } from '../../src/dialogue/call-event.ts';
import type { Kept, PlayerRecord, Store } from '../../src/storage/kept.ts';

export const EMPTY: Kept = {
  lot: 'lot',
  settings: {},
  game: null,
  shelf: null,
  trials: [],
  guideDone: false,
  firsts: {},
};
export const NO_RECORD: PlayerRecord = { nickname: '', settings: {}, guideDone: false, firsts: {}, trials: [] };

/** A store in memory that gives back what was kept, as a reload would. */
export function memoryStore(kept: Kept = EMPTY, logs: ReadonlyMap<string, Log> = new Map()) {
  let now = structuredClone(kept);
  let isStopped = false;
  const written = new Map(logs);
  const keep = (change: Partial<Kept>) => {
    if (!isStopped) now = structuredClone({ ...now, ...change });
    return Promise.resolve();
  };
  const store: Store = {
    player: { id: 'first', nickname: '' },
    kept,
    troubles: [],
    saveSettings: (settings) => keep({ settings }),
    saveGame: (game) => keep({ game }),
    saveShelf: (shelf) => keep({ shelf }),
    saveGuideDone: () => keep({ guideDone: true }),
    saveFirsts: (firsts) => keep({ firsts }),
    addTrial(trial, log) {
      written.set(trial.id, log);
      return keep({ trials: [...now.trials.filter(({ id }) => id !== trial.id), trial] });
    },
    logOf: (trial) => Promise.resolve(written.get(trial) ?? null),
    onTrouble: () => {},
    stop() {
      isStopped = true;
    },
    players: {
      all: () => Promise.resolve([{ id: 'first', nickname: '' }]),
      add: () => Promise.resolve(),
      rename: () => Promise.resolve(),
      choose: () => Promise.resolve(),
      forget: () => keep(EMPTY),
      record: () => Promise.resolve(NO_RECORD),
      merge: () => Promise.resolve(true),
    },
  };
  return { store, kept: () => now, logs: written };
}
