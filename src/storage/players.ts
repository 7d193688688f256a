import type { Log } from '../dialogue/call-event.ts';
import type { Player, PlayerRecord, Players } from './kept.ts';
import type { Database } from './open-database.ts';
import { isLog, readFirsts, readSettings, readTrial } from './read-kept.ts';
import type { LoggedTrial, Writer } from './writer.ts';

interface PlayersParts {
  readonly db: Database | null;
  readonly player: Player;
  readonly players: readonly Player[];
  readonly newId: () => string;
  readonly writer: Writer;
}

const NAMES = ['lot', 'settings', 'game', 'shelf', 'guideDone', 'firsts'] as const;

/** Who plays on this device, and everything the present one has. Without storage there is the one, from memory. */
export function makePlayers({ db, newId, writer, ...opened }: PlayersParts): Players {
  // A page goes on for a while after a change: what it changes next must not bring the old back.
  let { player, players } = opened;
  const change = async (list: readonly Player[], chosen: string, also?: (id: string) => readonly string[]) => {
    if (!db) return;
    const stores = ['kept', 'trials', 'logs'] as const;
    const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
    const kept = transaction.objectStore('kept');
    const gone = also?.(player.id) ?? [];
    await Promise.all([
      kept.put(list, 'players'),
      kept.put(chosen, 'player'),
      ...gone.map((key) => kept.delete(key)),
      ...(gone.length > 0
        ? [
            transaction.objectStore('trials').delete(trialsOf(player.id)),
            transaction.objectStore('logs').delete(trialsOf(player.id)),
          ]
        : []),
      transaction.done,
    ]);
  };
  const record = async (): Promise<PlayerRecord> => {
    const stored = db ? await readRecord(db, player) : EMPTY;
    const all = new Map([...stored.trials, ...writer.unsaved()].map((trial) => [trial.id, trial]));
    return { ...stored, nickname: player.nickname, trials: [...all.values()].sort((a, b) => a.at - b.at) };
  };
  return {
    all: () => Promise.resolve(players),
    async add(nickname) {
      const id = newId();
      await change([...players, { id, nickname }], id);
    },
    async rename(nickname) {
      const renamed = { ...player, nickname };
      const list = players.map((one) => (one.id === player.id ? renamed : one));
      await change(list, player.id);
      [player, players] = [renamed, list];
    },
    choose: (id) => change(players, id),
    async forget() {
      // What a page still wants to write of this player must not come back after them.
      writer.stop();
      const others = players.filter(({ id }) => id !== player.id);
      const left = others.length > 0 ? others : [{ id: newId(), nickname: '' }];
      await change(left, left[0]?.id ?? '', (id) => NAMES.map((name) => `${id}/${name}`)).catch((error: unknown) => {
        writer.goOn();
        throw error;
      });
    },
    record,
    async merge(brought) {
      const here = await record();
      const known = new Set(here.trials.map(({ id }) => id));
      const firsts = { ...brought.firsts, ...here.firsts };
      // Of a call first heard on both devices the playing known here is the first.
      const trials = brought.trials
        .filter(({ id }) => !known.has(id))
        .map((trial) => ({ ...trial, counts: trial.counts && (firsts[trial.scenario] ?? trial.id) === trial.id }));
      return writer.bring(trials, {
        firsts,
        ...(brought.guideDone && { guideDone: true }),
        ...(here.trials.length === 0 && { settings: { ...here.settings, ...brought.settings } }),
      });
    },
  };
}

const EMPTY: PlayerRecord = { nickname: '', settings: {}, guideDone: false, firsts: {}, trials: [] };

async function readRecord(db: Database, { id, nickname }: Player): Promise<PlayerRecord> {
  const [settings, guideDone, firsts, keys, values, logKeys, logs] = await Promise.all([
    db.get('kept', `${id}/settings`),
    db.get('kept', `${id}/guideDone`),
    db.get('kept', `${id}/firsts`),
    db.getAllKeys('trials', trialsOf(id)),
    db.getAll('trials', trialsOf(id)),
    db.getAllKeys('logs', trialsOf(id)),
    db.getAll('logs', trialsOf(id)),
  ]);
  const logOf = new Map(logKeys.map(([, trial], i) => [trial, logs[i]]));
  return {
    nickname,
    settings: readSettings(settings) ?? {},
    guideDone: guideDone === true,
    firsts: readFirsts(firsts) ?? {},
    trials: keys.flatMap(([, key], i): LoggedTrial[] => {
      const trial = readTrial(values[i]);
      return trial ? [{ ...trial, log: readLog(logOf.get(key)) }] : [];
    }),
  };
}

/** The keys of one player's trials and logs. Every array comes after any string. */
export function trialsOf(player: string): IDBKeyRange {
  return IDBKeyRange.bound([player], [player, []]);
}

/** A log as stored; an empty one where it is damaged or gone, so that its trial can still be taken along. */
function readLog(value: unknown): Log {
  return isLog(value) ? value : [];
}
