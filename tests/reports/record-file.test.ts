import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../src/reports/read-record.ts';
import { writeRecord } from '../../src/reports/write-record.ts';
import type { PlayerRecord } from '../../src/storage/kept.ts';
import { playedRecord } from '../support/played-trials.ts';

const WRITTEN_BY = { at: Date.UTC(2026, 10, 23, 1, 2, 3), game: '0.1.0' };
const { record } = playedRecord(12);
const text = write(record);

function write(given: PlayerRecord): string {
  return [...writeRecord(given, WRITTEN_BY)].join('');
}

type Raw = Record<string, unknown>;

/** A file changed by hand by somebody who knows how to mend its checksum. */
function forged(change: (file: Raw, record: Raw, trials: Raw[]) => void): string {
  const file = JSON.parse(text) as Raw;
  const inner = file.record as Raw;
  change(file, inner, inner.trials as Raw[]);
  const { checksum: _, ...rest } = file;
  return JSON.stringify({ ...rest, checksum: `sha256-${independent(rest)}` });
}

/** The checksum as its description says it, by other means than the game's. */
function independent(file: Raw): string {
  const sorted = JSON.stringify(file, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(sorted).digest('hex');
}

function problemsOf(given: string) {
  const read = readRecord(given);
  return read.ok ? [] : read.problems;
}

describe('a record file', () => {
  test('comes back as it went out', () => {
    expect(readRecord(text)).toEqual({ ok: true, record, written: '2026-11-23T01:02:03.000Z' });
    expect(readRecord(`\ufeff\n${text}`)).toMatchObject({ ok: true });
    const empty: PlayerRecord = { nickname: '', settings: {}, guideDone: false, firsts: {}, trials: [] };
    expect(readRecord(write(empty))).toMatchObject({ ok: true, record: empty });
  });

  test('says what it is, and its checksum can be worked out by anybody', () => {
    const { checksum, ...rest } = JSON.parse(text) as Raw;
    expect(text.startsWith('{"schema":"hold-the-line/player-record","version":1,')).toBe(true);
    expect(checksum).toBe(`sha256-${independent(rest)}`);
    expect(rest).toMatchObject({ written: '2026-11-23T01:02:03.000Z', game: '0.1.0' });
  });

  test('is written a trial at a time', () => {
    const longest = Math.max(...[...writeRecord(record, WRITTEN_BY)].map((part) => part.length));
    const trial = Math.max(...record.trials.map((one) => JSON.stringify(one).length));
    expect(longest).toBeLessThanOrEqual(trial);
  });

  test('saved by another program, or laid out anew by an editor, it is the same record', () => {
    expect(readRecord(JSON.stringify(JSON.parse(text), null, 2))).toMatchObject({ ok: true });
    expect(problemsOf(forged(() => {}))).toEqual([]);
  });

  test.each([
    ['nothing in it', ' \n', 'file-empty'],
    ['its second half gone', text.slice(0, text.length / 2), 'file-cut-short'],
    ['a picture', '\u0089PNG\r\n\u001a', 'file-not-json'],
    ['another program’s file', '{"schema":"somebody/else","version":1}', 'file-foreign'],
    ['a list', '[]', 'file-foreign'],
    ['from a newer game', forged((file) => Object.assign(file, { version: 2, game: '3.0.0' })), 'file-newer'],
    ['one figure changed', text.replace('"confidence":90', '"confidence":91'), 'file-changed'],
    ['without its checksum', JSON.stringify({ ...JSON.parse(text), checksum: undefined }), 'file-changed'],
    ['brackets without end', '['.repeat(1_000_000), 'file-not-json'],
    ['deep brackets', text.replace('{', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`), 'file-too-deep'],
    ['far too big', 'x'.repeat(200_000_001), 'file-too-big'],
  ])('%s: refused, with the reason', (_, given, code) => {
    expect(problemsOf(given).map((problem) => problem.code)).toEqual([code]);
  });

  test('a newer game is named', () => {
    const given = forged((file) => Object.assign(file, { version: 2, game: '3.0.0' }));
    expect(problemsOf(given)).toEqual([{ code: 'file-newer', place: '', found: '3.0.0' }]);
  });

  test.each<[string, (trial: Raw) => void, string, string]>([
    ['confidence', (trial) => Object.assign(trial, { confidence: 140 }), '.confidence', '140'],
    ['money below nothing', ({ result }) => Object.assign(result as Raw, { lost: -1 }), '.result.lost', '-1'],
    ['money beyond all', ({ result }) => Object.assign(result as Raw, { lost: 1e300 }), '.result.lost', '1e+300'],
    [
      'a kind of ending nobody knows',
      ({ result }) => Object.assign(result as Raw, { outcome: 'won' }),
      '.result.outcome',
      'won',
    ],
    [
      'half a flag',
      ({ result }) => Object.assign((result as Raw).flags as Raw, { right: 0.5 }),
      '.result.flags.right',
      '0.5',
    ],
    ['a time before time', (trial) => Object.assign(trial, { at: -1 }), '.at', '-1'],
    ['no id', (trial) => Object.assign(trial, { id: undefined }), '.id', ''],
    ['an endless id', (trial) => Object.assign(trial, { id: 'x'.repeat(201) }), '.id', `${'x'.repeat(60)}…`],
    ['a log that is none', (trial) => Object.assign(trial, { log: 'long' }), '.log', 'long'],
    [
      'an unknown event',
      (trial) => Object.assign((trial.log as Raw[])[1] ?? {}, { event: { type: 'player.wins' } }),
      '.log[1].event',
      '{…}',
    ],
  ])('a damaged trial is named with its place: %s', (_, change, place, found) => {
    const given = forged((_file, _record, trials) => change(trials[3] ?? {}));
    expect(problemsOf(given)).toEqual([{ code: 'part-damaged', place: `record.trials[3]${place}`, found }]);
  });

  test('a log of endless length is damaged', () => {
    const given = forged((_file, _record, trials) => {
      const entry = { at: 0, event: { type: 'player.answers' } };
      Object.assign(trials[0] ?? {}, { log: Array.from({ length: 5001 }, () => entry) });
    });
    expect(problemsOf(given)[0]?.place).toBe('record.trials[0].log');
  });

  test('the same trial twice is refused: it would be counted twice', () => {
    const given = forged((_file, _record, trials) => trials.push({ ...trials[0] }));
    expect(problemsOf(given)).toEqual([{ code: 'trial-twice', place: 'record.trials[12]', found: 'played-0' }]);
  });

  test('names that reach the prototype are refused, and none of what is not asked for comes in', () => {
    const proto = forged((_file, inner) => Object.assign(inner, { firsts: JSON.parse('{"__proto__":"t-1"}') as Raw }));
    expect(problemsOf(proto).map(({ code }) => code)).toEqual(['part-forbidden']);
    const maker = forged((_file, inner) => Object.assign(inner, { firsts: { constructor: 't-1' } }));
    expect(problemsOf(maker).map(({ code }) => code)).toEqual(['part-forbidden']);
    const polluted = JSON.parse('{"__proto__":{"isAdmin":true},"extra":1}') as Raw;
    const more = readRecord(
      forged((_file, inner, trials) => {
        Object.defineProperties(inner, Object.getOwnPropertyDescriptors(polluted));
        Object.defineProperties(trials[0] ?? {}, Object.getOwnPropertyDescriptors(polluted));
      }),
    );
    expect(more).toMatchObject({ ok: true });
    expect(more.ok && more.record).toEqual(record);
    expect(({} as Raw).isAdmin).toBeUndefined();
  });

  test('a file of nothing but faults is told in a few, not in thousands', () => {
    const given = forged((_file, inner) => Object.assign(inner, { trials: Array.from({ length: 50_000 }, () => 0) }));
    expect(problemsOf(given)).toHaveLength(20);
  });

  test('a damaged setting falls away, the others stay', () => {
    const given = forged((_file, inner) => Object.assign(inner, { settings: { volume: 9, theme: 'dark' } }));
    const read = readRecord(given);
    expect(read.ok && read.record.settings).toEqual({ theme: 'dark' });
  });
});
