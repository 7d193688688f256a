import type { PlayerRecord } from '../storage/kept.ts';
import { readSettings } from '../storage/read-kept.ts';
import { canonicalParts } from './canonical-json.ts';
import { startChecksum } from './checksum.ts';
import { type Fault, isObject, listOf, members, namedBy, oneOf, type Reader, textOf } from './read-shape.ts';
import {
  MOST_PROBLEMS,
  RECORD_LEVELS,
  RECORD_LIMITS,
  RECORD_SCHEMA,
  RECORD_VERSION,
  type RecordProblem,
} from './record-file.ts';
import { TRIAL_SHAPE } from './trial-shape.ts';

/** A record taken out of a file, or everything found wrong with the file. */
export type ReadRecord =
  | {
      readonly ok: true;
      readonly record: PlayerRecord;
      /** When it was written, as the file says it; empty where it does not. */
      readonly written: string;
    }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

const { text, characters, depth, trials } = RECORD_LIMITS;

const RECORD: Readonly<Record<keyof PlayerRecord, Reader>> = {
  nickname: textOf(text),
  // A damaged setting falls back to its default, as it does in the store.
  settings: (value) => readSettings(value) ?? {},
  guideDone: oneOf([true, false]),
  firsts: namedBy(textOf(text, 1), textOf(text, 1)),
  trials: listOf(TRIAL_SHAPE, trials),
};

/** Reads the text of a record file. Nothing is thrown, and nothing in the text can reach further than its own values. */
export function readRecord(given: string): ReadRecord {
  if (given.length > characters) return refuse('file-too-big', String(given.length));
  // A byte-order mark goes too: it counts as a space.
  const source = given.trim();
  if (source === '') return refuse('file-empty');
  const file = parse(source);
  if (file === undefined) return refuse(looksLikeOurs(source) ? 'file-cut-short' : 'file-not-json');
  if (!isObject(file) || file.schema !== RECORD_SCHEMA) return refuse('file-foreign');
  if (file.version !== RECORD_VERSION) return refuse(...versionProblem(file));
  if (isDeeper(file, depth)) return refuse('file-too-deep');
  const changed: readonly RecordProblem[] = isAsWritten(file)
    ? []
    : [{ code: 'file-changed', place: 'checksum', found: '' }];
  const faults: Fault[] = [];
  const record = members(RECORD)(file.record, faults) as PlayerRecord;
  const damaged = faults.slice(0, MOST_PROBLEMS).map(
    ({ place, found, forbidden }): RecordProblem => ({
      code: forbidden ? 'part-forbidden' : 'part-damaged',
      place: `record${place}`,
      found,
    }),
  );
  const problems = [...changed, ...damaged, ...(faults.length === 0 ? twice(record) : [])];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, record, written: typeof file.written === 'string' ? file.written.slice(0, text) : '' };
}

function refuse(code: RecordProblem['code'], found = '', place = ''): ReadRecord {
  return { ok: false, problems: [{ code, place, found }] };
}

function versionProblem({ version, game }: Readonly<Record<string, unknown>>): Parameters<typeof refuse> {
  if (!Number.isSafeInteger(version) || Number(version) < RECORD_VERSION) return ['part-damaged', '', 'version'];
  return ['file-newer', typeof game === 'string' ? game.slice(0, text) : ''];
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** The beginning of one of ours whose end is missing. */
function looksLikeOurs(source: string): boolean {
  return source.startsWith('{') && source.slice(0, 200).includes(RECORD_SCHEMA);
}

/** Brackets within brackets, counted without going deeper than the limit. */
function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (levels === 0) return true;
  return Object.values(value).some((member) => isDeeper(member, levels - 1));
}

function isAsWritten({ checksum, ...rest }: Readonly<Record<string, unknown>>): boolean {
  const sum = startChecksum();
  for (const part of canonicalParts(rest, RECORD_LEVELS + 1)) sum.add(part);
  return checksum === sum.end();
}

function twice({ trials: all }: PlayerRecord): readonly RecordProblem[] {
  const seen = new Set<string>();
  const again = all.flatMap(({ id }, i): readonly RecordProblem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: 'trial-twice', place: `record.trials[${i}]`, found: id }];
  });
  return again.slice(0, MOST_PROBLEMS);
}
