import { describe, expect, test } from 'vitest';
import { certificateCode, contentCode } from '../../src/reports/certificate-code.ts';
import { readRecord } from '../../src/reports/read-record.ts';
import { writeRecord } from '../../src/reports/write-record.ts';
import { playedRecord } from '../support/played-trials.ts';

const { record } = playedRecord(12);
const trials = record.trials;
const code = certificateCode(trials);

describe('certificateCode', () => {
  test('is twelve digits that cannot be misread, in groups of four', () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  });

  test('is the same for whoever has the exported file', () => {
    const file = [...writeRecord(record, { at: Date.UTC(2026, 10, 1), game: '0.1.0' })].join('');
    const read = readRecord(file);
    expect(read.ok && certificateCode(read.record.trials)).toBe(code);
  });

  test('does not ask in which order the calls stand, or their members', () => {
    const turned = trials.toReversed().map(({ log, hash, id }) => ({
      log: log.map(({ event, at }) => ({ event, at })),
      hash,
      id,
    }));
    expect(certificateCode(turned)).toBe(code);
  });

  // Worked out apart with Python's json and hashlib: a change of the canonical form would part every certificate on paper from its log.
  test('stays what it was', () => {
    const log = [{ at: 1200, event: { type: 'player.answers' } }] as const;
    expect(certificateCode([{ id: 't-1', hash: 'abc', log }])).toBe('GR66-WP9J-NDZD');
  });

  const first = trials[0];
  if (first === undefined) throw new Error('no trial');
  test.each([
    ['another playing', { ...first, id: 't-other' }],
    ['other content', { ...first, hash: `${first.hash}0` }],
    ['another log', { ...first, log: first.log.slice(0, -1) }],
    ['another moment in it', { ...first, log: first.log.map((entry) => ({ ...entry, at: entry.at + 1 })) }],
  ])('%s gives another', (_, changed) => {
    expect(certificateCode([changed, ...trials.slice(1)])).not.toBe(code);
  });

  test('and so do fewer calls', () => expect(certificateCode(trials.slice(1))).not.toBe(code));
});

describe('contentCode', () => {
  test('names the calls, whatever order they come in, and changes with any of them', () => {
    const now = contentCode(['aa', 'bb', 'cc']);
    expect(now).toMatch(/^[0-9a-f]{8}$/);
    expect(contentCode(['cc', 'aa', 'bb'])).toBe(now);
    expect(contentCode(['aa', 'bb', 'cd'])).not.toBe(now);
    expect(contentCode(['aa', 'bb'])).not.toBe(now);
  });
});
