import { saidBy } from '../scoring/marks.ts';
import type { Trial } from '../storage/kept.ts';
import { writeUtc } from './utc-time.ts';

/** What stands in one cell: empty where there is nothing to say. Yes and no are 1 and 0. */
export type Cell = string | number | null;

/** One trial and whose it is. */
interface Row {
  readonly player: string;
  readonly trial: Trial;
}

/** The columns of the table in their order. Times are UTC, money is in yuan; `CODEBOOK` says what each means. */
const CELLS = {
  player: ({ player }) => player,
  trial: ({ trial }) => trial.id,
  at_utc: ({ trial }) => writeUtc(trial.at),
  scenario: ({ trial }) => trial.scenario,
  content_hash: ({ trial }) => trial.hash,
  type: ({ trial }) => trial.type,
  difficulty: ({ trial }) => trial.difficulty,
  truth: ({ trial }) => trial.truth,
  mode: ({ trial }) => trial.mode,
  test: ({ trial }) => trial.test,
  shift: ({ trial }) => trial.shift,
  row_calls: ({ trial }) => trial.of,
  counts: ({ trial }) => yesNo(trial.counts),
  confidence: ({ trial }) => trial.confidence,
  said: ({ trial }) => saidBy(trial.confidence),
  right: ({ trial }) => {
    const said = saidBy(trial.confidence);
    return said && yesNo(said === trial.truth);
  },
  response_seconds: ({ trial }) => trial.seconds,
  ending: ({ trial }) => trial.result.ending,
  outcome: ({ trial }) => trial.result.outcome,
  protected_yuan: ({ trial }) => trial.result.protected,
  lost_yuan: ({ trial }) => trial.result.lost,
  recovered_yuan: ({ trial }) => trial.result.recovered,
  refused_yuan: ({ trial }) => trial.result.refused,
  leaked_kinds: ({ trial }) => trial.result.leaked.length,
  leaked: ({ trial }) => trial.result.leaked.join(' '),
  flags_right: ({ trial }) => trial.result.flags.right,
  flags_wrong: ({ trial }) => trial.result.flags.wrong,
  flags_missed: ({ trial }) => trial.result.flags.missed,
  checks_made: ({ trial }) => trial.result.checks.length,
  checks: ({ trial }) => trial.result.checks.map(({ kind, result, after }) => `${kind}:${result}:${after}`).join(' '),
  checked_before_paying: ({ trial }) => yesNo(trial.result.checks.some(({ after }) => after === 0)),
  doubt_stage: ({ trial }) => trial.result.doubt?.stage ?? null,
  doubt_exposed_yuan: ({ trial }) => trial.result.doubt?.exposed ?? null,
} satisfies Readonly<Record<string, (row: Row) => Cell>>;

export type Column = keyof typeof CELLS;
export const COLUMNS = Object.keys(CELLS) as readonly Column[];

/** The table as rows of cells, headings first, one row a trial. `player` stands in each, so that tables can be laid together. */
export function trialTable(player: string, trials: readonly Trial[]): readonly (readonly Cell[])[] {
  return [COLUMNS, ...trials.map((trial) => COLUMNS.map((column) => CELLS[column]({ player, trial })))];
}

function yesNo(value: boolean): number {
  return value ? 1 : 0;
}
