import { readFileSync } from 'node:fs';
import type { Log } from '../dialogue/call-event.ts';
import { writeResult } from '../lint/play.ts';
import type { Result } from '../scoring/result.ts';
import { WrongCall } from './command.ts';

/** A log somebody saved, with what it earned then where that was saved too. */
export interface SavedLog {
  /** "file" or "file#3", counting from 1. */
  readonly name: string;
  readonly scenario: string;
  /** Its entries as they came: whether they fit, or are entries at all, the replay finds out. */
  readonly log: Log;
  readonly confidence: number | null;
  /** The marks as a play file writes them; null in a call that was not over. */
  readonly marks: readonly string[] | null;
}

/** Reads a file of one `{scenario, log}`, of a list of them, or of an export with lists of them in it (`trials`, `game`…). */
export function readSavedLogs(file: string): readonly SavedLog[] {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WrongCall(
      `${file}: ${error instanceof Error ? error.message : String(error)}. Give a JSON export of logs.`,
    );
  }
  const found = logsIn(data);
  if (found.length === 0)
    throw new WrongCall(`${file}: no log in it. An entry is {"scenario": "…", "log": [{"at": 0, "event": {…}}, …]}.`);
  return found.map((raw, i) => ({
    name: found.length > 1 ? `${file}#${i + 1}` : file,
    scenario: raw.scenario,
    log: raw.log.map(entryOf),
    confidence: typeof raw.confidence === 'number' ? raw.confidence : null,
    marks: marksOf(raw.result),
  }));
}

interface RawLog {
  readonly scenario: string;
  readonly log: readonly unknown[];
  readonly confidence?: unknown;
  readonly result?: unknown;
}

function isRawLog(value: object): value is RawLog {
  return 'scenario' in value && typeof value.scenario === 'string' && 'log' in value && Array.isArray(value.log);
}

/** An export holds its logs two or three levels down; what is deeper than this was made to overflow. */
const DEEPEST = 20;

function logsIn(data: unknown, depth = 0): readonly RawLog[] {
  if (data === null || typeof data !== 'object' || depth > DEEPEST) return [];
  if (isRawLog(data)) return [data];
  return Object.values(data).flatMap((value) => logsIn(value, depth + 1));
}

/** An entry with nothing right in it still has its place in the log, so that the place told is the place in the file. */
function entryOf(value: unknown): Log[number] {
  const { at, event } = (value ?? {}) as { at?: unknown; event?: unknown };
  return { at: typeof at === 'number' ? at : Number.NaN, event: (event ?? {}) as Log[number]['event'] };
}

function marksOf(value: unknown): readonly string[] | null {
  if (value === null || typeof value !== 'object') return null;
  try {
    return writeResult(value as Result);
  } catch {
    // A result of another form than ours was made by another version: the log is compared without it.
    return null;
  }
}
