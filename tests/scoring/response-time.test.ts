import { expect, test } from 'vitest';
import type { CallEvent, Log } from '../../src/dialogue/call-event.ts';
import { responseSeconds } from '../../src/scoring/response-time.ts';

const says: CallEvent = { type: 'caller.speaks', line: 'l' };
const chooses: CallEvent = { type: 'player.chooses', choice: 'c' };
const log = (...entries: readonly [number, CallEvent][]): Log => entries.map(([at, event]) => ({ at, event }));

test.each<[string, Log, number | null]>([
  ['no call', [], null],
  ['nothing was answered', log([0, says], [5000, { type: 'clock.silence' }]), null],
  ['from the last words begun, not the first', log([0, says], [4000, says], [6000, chooses]), 2],
  [
    'the median of several',
    log([0, says], [1000, chooses], [2000, says], [9000, chooses], [10_000, says], [13_000, chooses]),
    3,
  ],
  [
    'a check and a hang-up are answers too',
    log([0, says], [1000, { type: 'player.checks', check: 'ask' }], [2000, says], [5000, { type: 'player.hangsUp' }]),
    2,
  ],
  [
    'two answers to the same words: the first',
    log([0, says], [1000, { type: 'player.checks', check: 'ask' }], [60_000, chooses]),
    1,
  ],
])('%s', (_, entries, seconds) => {
  expect(responseSeconds(entries)).toBe(seconds);
});
