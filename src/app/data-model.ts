import { signal } from '@preact/signals';
import type { Cell } from '../reports/trial-table.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { DataModel, DataPlayer, KeptView, NameOutcome, SaveOutcome } from '../screens/data-model.ts';
import type { Player, PlayerRecord, Players, Trial } from '../storage/kept.ts';
import { dayAt, type MinutesAhead } from '../training/calendar-day.ts';
import { bringIn } from './bring-in.ts';
import { nicknameFault, tidyNickname } from './nickname.ts';

export interface DataEdges {
  readonly player: Player;
  readonly players: Players;
  /** The scenario of that id as this game has it; null where it has none. */
  readonly takeDown: (id: string) => Promise<Scenario | null>;
  /** Offers a file to be kept. */
  readonly saveFile: (name: string, text: Blob, type: string) => void;
  /** Opens the page anew. */
  readonly reopen: () => void;
  /** Milliseconds since 1970. */
  readonly today: () => number;
  /** How many minutes the clocks here are ahead of UTC, at any instant. */
  readonly minutesAhead: MinutesAhead;
  /** Lets the page draw and answer between two pieces of work. */
  readonly breathe: () => Promise<void>;
  /** Version of the game. */
  readonly game: string;
}

/** Parts written before the page may draw again; a trial is three. */
const AT_ONCE = 600;

/** What a player can do with what is kept of them. The room of reports is fetched when it is first needed. */
export function makeDataModel(edges: DataEdges): DataModel {
  const { players, reopen } = edges;
  const all = signal<readonly Player[]>([edges.player]);
  const current = signal<DataPlayer>(edges.player);
  const kept = signal<KeptView | null>(null);
  const progress = signal<number | null>(null);
  let isStale = false;

  const save = async (what: string, ending: string, type: string, write: Writer): Promise<SaveOutcome> => {
    try {
      const text = await write();
      if (text === null) return 'empty';
      edges.saveFile(fileName(what, ending, current.value, edges), new Blob(text, { type }), type);
      return 'saved';
    } catch {
      return 'failed';
    } finally {
      progress.value = null;
    }
  };
  const table = async (rows: readonly (readonly Cell[])[]): Promise<string[]> => {
    const { writeCsv } = await import('./write-csv.ts');
    return [writeCsv(rows)];
  };
  const name = async (
    typed: string,
    others: readonly Player[],
    act: (name: string) => Promise<void>,
  ): Promise<NameOutcome> => {
    const nickname = tidyNickname(typed);
    const fault = nicknameFault(
      nickname,
      others.map((one) => one.nickname),
    );
    if (fault) return fault;
    return act(nickname).then(
      () => 'done',
      () => 'failed',
    );
  };
  const change = (act: () => Promise<void>): Promise<boolean> =>
    act().then(
      () => {
        reopen();
        return true;
      },
      () => false,
    );

  return {
    players: all,
    current,
    kept,
    progress,
    async look() {
      all.value = await players.all().catch(() => all.value);
      const record = await players.record().catch(() => null);
      if (record) kept.value = viewOf(record, await sizeOf(record, edges), edges.minutesAhead);
    },
    saveRecord: () =>
      save('record', 'json', 'application/json', async () => {
        const { writeRecord } = await import('../reports/write-record.ts');
        const record = await players.record();
        const by = { at: edges.today(), game: edges.game };
        const handed: Blob[] = [];
        let parts: string[] = [];
        for (const part of writeRecord(record, by)) {
          parts.push(part);
          if (parts.length < AT_ONCE) continue;
          // Handed over bit by bit: a browser may lay a Blob on the disk, and the page never holds it all as text.
          handed.push(new Blob(parts));
          parts = [];
          progress.value = (handed.length * AT_ONCE) / (record.trials.length * 3);
          await edges.breathe();
        }
        return [...handed, ...parts];
      }),
    saveTable: () =>
      save('calls', 'csv', 'text/csv', async () => {
        const { trialTable } = await import('../reports/trial-table.ts');
        const { nickname, trials } = await players.record();
        return trials.length === 0 ? null : table(trialTable(nickname, trials));
      }),
    saveCodebook: () =>
      save('codebook', 'csv', 'text/csv', async () => {
        const { codebookTable } = await import('../reports/codebook.ts');
        return table(codebookTable());
      }),
    columns: async (locale) => (await import('../reports/codebook.ts')).codebook(locale),
    async bringIn(file, whoever) {
      progress.value = 0;
      try {
        const tell = (done: number): void => {
          progress.value = done;
        };
        const rename = async (nickname: string): Promise<void> => {
          await players.rename(nickname);
          current.value = { ...current.value, nickname };
        };
        const parts = { ...edges, player: current.value, players: { ...players, rename }, tell };
        const outcome = await bringIn(file, whoever, parts);
        if (outcome.kind === 'done') isStale = true;
        return outcome;
      } catch {
        return { kind: 'not-kept' };
      } finally {
        progress.value = null;
      }
    },
    addPlayer: (typed) =>
      name(typed, all.value, async (nickname) => {
        await players.add(nickname);
        reopen();
      }),
    renamePlayer(typed) {
      const others = all.value.filter(({ id }) => id !== current.value.id);
      return name(typed, others, async (nickname) => {
        await players.rename(nickname);
        reopen();
      });
    },
    choosePlayer: (id) => change(() => players.choose(id)),
    forget: () => change(() => players.forget()),
    leave() {
      if (isStale) reopen();
    },
  };
}

type Writer = () => Promise<BlobPart[] | null>;

/** `hold-the-line-record-小雨-2026-11-23.json`: the day is the player's own, and nothing in it that a disk would not take. */
function fileName(what: string, ending: string, { nickname }: DataPlayer, { today, minutesAhead }: DataEdges): string {
  const now = today();
  const day = new Date(now + minutesAhead(now) * 60_000).toISOString().slice(0, 10);
  const who = nickname.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return ['hold-the-line', what, ...(who === '' ? [] : [who]), day].join('-').concat('.', ending);
}

/** Bytes of a file with everything in it, near enough: all but a name or two is one byte a character. */
async function sizeOf(record: PlayerRecord, { breathe }: DataEdges): Promise<number> {
  const { canonicalJson } = await import('../reports/canonical-json.ts');
  let bytes = 0;
  for (const [i, trial] of record.trials.entries()) {
    bytes += canonicalJson(trial).length;
    if (i % AT_ONCE === 0) await breathe();
  }
  return bytes;
}

function viewOf(
  { trials }: { readonly trials: readonly Trial[] },
  bytes: number,
  minutesAhead: MinutesAhead,
): KeptView {
  const at = trials.map((trial) => trial.at);
  // A clock may have been set back, so the order of the calls is not the order of their times.
  const days = at.reduce<KeptView['days']>((span, one) => {
    const day = dayAt(one, minutesAhead);
    return { first: Math.min(span?.first ?? day, day), last: Math.max(span?.last ?? day, day) };
  }, null);
  return { calls: trials.length, counted: trials.filter(({ counts }) => counts).length, days, bytes };
}
