import type { PlayerRecord } from '../storage/kept.ts';
import { canonicalParts } from './canonical-json.ts';
import { startChecksum } from './checksum.ts';
import { RECORD_LEVELS, RECORD_SCHEMA, RECORD_VERSION } from './record-file.ts';
import { writeUtc } from './utc-time.ts';

export interface WrittenBy {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Version of the game, such as `0.1.0`. */
  readonly game: string;
}

/**
 * The text of a record file, part by part, one trial a part and one a line: what is written is on its way out before the
 * next is made, and no one string ever holds it all. Joined, the parts are the file.
 */
export function* writeRecord(record: PlayerRecord, { at, game }: WrittenBy): Generator<string, void> {
  const checksum = startChecksum();
  const written = JSON.stringify(writeUtc(at));
  const tail = `"schema":${JSON.stringify(RECORD_SCHEMA)},"version":${RECORD_VERSION}`;
  // The checksum goes over the sorted form; the file begins with what it is, for whoever opens it.
  checksum.add(`{"game":${JSON.stringify(game)},"record":`);
  yield `{${tail},"written":${written},"game":${JSON.stringify(game)},"record":\n`;
  for (const part of canonicalParts(record, RECORD_LEVELS)) {
    checksum.add(part);
    yield part;
    // Between two trials a line may end without changing what is said.
    if (part === ',') yield '\n';
  }
  checksum.add(`,${tail},"written":${written}}`);
  yield `,\n"checksum":"${checksum.end()}"}\n`;
}
