import type { Player, PlayerRecord, Players } from '../../src/storage/kept.ts';

/** What was asked of it, in order, such as `add 小雨`. */
export interface FakePlayers extends Players {
  readonly asked: string[];
  /** What the present player has now. */
  readonly now: () => PlayerRecord;
}

/** Players in memory. With `full` nothing more can be written. */
export function fakePlayers(list: readonly Player[], record: PlayerRecord, full = false): FakePlayers {
  let all = list;
  let now = record;
  const asked: string[] = [];
  const note = (verb: string, what = ''): Promise<void> => {
    asked.push(`${verb} ${what}`.trim());
    return full ? Promise.reject(new Error('full')) : Promise.resolve();
  };
  return {
    asked,
    now: () => now,
    all: () => Promise.resolve(all),
    record: () => Promise.resolve(now),
    add: async (nickname) => {
      await note('add', nickname);
      all = [...all, { id: `p-${all.length}`, nickname }];
    },
    async rename(nickname) {
      await note('rename', nickname);
      now = { ...now, nickname };
    },
    choose: (id) => note('choose', id),
    forget: () => note('forget'),
    async merge(brought) {
      if (full) return false;
      await note('merge', String(brought.trials.length));
      const known = new Set(now.trials.map(({ id }) => id));
      now = {
        ...now,
        firsts: { ...brought.firsts, ...now.firsts },
        trials: [...now.trials, ...brought.trials.filter(({ id }) => !known.has(id))],
      };
      return true;
    },
  };
}
