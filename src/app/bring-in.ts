import type { ReadRecord } from '../reports/read-record.ts';
import type { RecordProblem } from '../reports/record-file.ts';
import type { FindScenario, Verified } from '../reports/verify-record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ImportOutcome, PickedFile } from '../screens/data-model.ts';
import type { Player, PlayerRecord, Players } from '../storage/kept.ts';
import { tidyNickname } from './nickname.ts';

export interface BringInParts {
  readonly players: Pick<Players, 'record' | 'merge' | 'rename'>;
  readonly player: Player;
  /** The scenario of that id as this game has it; null where it has none. */
  readonly takeDown: (id: string) => Promise<Scenario | null>;
  /** Lets the page draw and answer between two pieces of work. */
  readonly breathe: () => Promise<void>;
  /** 0 to 1. */
  readonly tell: (done: number) => void;
}

/** Trials proved before the page may draw again: some twenty milliseconds on a slow machine. */
const AT_ONCE = 25;

/**
 * A record file → what is not here yet goes to the present player. It is read, held against its own logs, and only then
 * written, all of it or nothing. The present player keeps their name, unless they have none and have not played.
 */
export async function bringIn(file: PickedFile, whoever: boolean, parts: BringInParts): Promise<ImportOutcome> {
  const { players, player } = parts;
  const [{ readRecord }, { RECORD_LIMITS }] = await Promise.all([
    import('../reports/read-record.ts'),
    import('../reports/record-file.ts'),
  ]);
  // Three bytes are the most a character takes; a film is refused before it fills the memory.
  if (file.size > RECORD_LIMITS.characters * 3) return refused([{ code: 'file-too-big', place: '', found: '' }]);
  await parts.breathe();
  let read: ReadRecord;
  try {
    read = readRecord(await file.text());
  } catch {
    return { kind: 'unreadable' };
  }
  if (!read.ok) return refused(read.problems);
  const { record } = read;
  const here = await players.record();
  const nickname = tidyNickname(record.nickname);
  const isNew = here.trials.length === 0;
  const isOthers = nickname !== '' && nickname !== tidyNickname(player.nickname) && !isNew;
  if (isOthers && !whoever) return { kind: 'other-player', nickname };
  const { tampered, unproved } = await verify(record, parts);
  if (tampered.length > 0) return refused(tampered);
  if (!(await players.merge(record))) return { kind: 'not-kept' };
  if (isNew && player.nickname === '' && nickname !== '') await players.rename(nickname);
  const known = new Set(here.trials.map(({ id }) => id));
  const already = record.trials.filter(({ id }) => known.has(id)).length;
  return { kind: 'done', added: record.trials.length - already, already, unproved };
}

function refused(problems: readonly RecordProblem[]): ImportOutcome {
  return { kind: 'refused', problems };
}

async function verify(record: PlayerRecord, { takeDown, breathe, tell }: BringInParts): Promise<Verified> {
  const { verifyRecord } = await import('../reports/verify-record.ts');
  const ids = [...new Set(record.trials.map(({ scenario }) => scenario))];
  const taken = await Promise.all(ids.map(async (id) => [id, await takeDown(id)] as const));
  const shelf = new Map(taken);
  const find: FindScenario = (id, hash) => {
    const scenario = shelf.get(id) ?? null;
    return scenario?.hash === hash ? scenario : null;
  };
  const steps = verifyRecord(record, find);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (step.value % AT_ONCE !== 0) continue;
    tell(step.value / record.trials.length);
    await breathe();
  }
}
