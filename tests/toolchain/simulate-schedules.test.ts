import { describe, expect, test } from 'vitest';
import { makeLibrary, type SimulatedCall } from '../../src/toolchain/simulate/call-library.ts';
import { LAWS } from '../../src/toolchain/simulate/forgetting.ts';
import { drawPlayers } from '../../src/toolchain/simulate/player.ts';
import { OPEN_SCHEDULE, SCHEDULES } from '../../src/toolchain/simulate/schedule.ts';
import { BOOSTERS_ONLY, LEARNER, PRESENT, WHOLE } from '../../src/toolchain/simulate/simulation-constants.ts';
import { liveSixtyDays, practiceDays } from '../../src/toolchain/simulate/sixty-days.ts';

const library = makeLibrary(WHOLE);
const practice = { library, size: 8, shifts: 5, words: 'somebody' };
const dealt = (name: 'random' | 'blocked', of = practice) => {
  const schedule = OPEN_SCHEDULE[name](of);
  return Array.from({ length: of.shifts }, (_, shift) => schedule(shift, [], 0)).flat();
};

test('the library: 66 types, two or three pairs of each, twins of either truth and like difficulty', () => {
  expect(new Set(library.map(({ type }) => type)).size).toBe(66);
  expect(library).toHaveLength(2 * 33 * (2 + 3));
  const byId = new Map(library.map((call) => [call.id, call]));
  for (const call of library) {
    const twin = byId.get(call.twin);
    expect(twin).toMatchObject({ twin: call.id, type: call.type, difficulty: call.difficulty });
    expect(twin?.truth).not.toBe(call.truth);
  }
  for (const difficulty of [1, 2, 3]) {
    const eases = library.filter((call) => call.difficulty === difficulty).map(({ ease }) => ease);
    const mean = eases.reduce((sum, ease) => sum + ease, 0) / eases.length;
    expect(Math.abs(mean - 0.35 * (2 - difficulty))).toBeLessThan(0.06);
  }
});

test('shifts on the first day and the booster days, and every third day besides', () => {
  expect(practiceDays(BOOSTERS_ONLY)).toEqual([0, 2, 7, 14, 30]);
  const days = practiceDays({ name: 'often', every: 3 });
  expect(days).toEqual([0, 2, 3, 6, 7, 9, 12, 14, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57]);
});

describe('schedules', () => {
  const [player] = drawPlayers(1, 'equal', LEARNER);
  if (!player) throw new Error('no player');

  test.each(LAWS)('under the law %s every schedule deals as many calls', (law) => {
    for (const size of [WHOLE, PRESENT]) {
      const counts = SCHEDULES.map(
        (schedule) => liveSixtyDays(player, makeLibrary(size), { law, schedule, regimen: BOOSTERS_ONLY }).calls,
      );
      expect(counts).toEqual([40, 40, 40]);
    }
  });

  test('random order deals no call twice while there are others', () => {
    expect(new Set(dealt('random').map(({ id }) => id)).size).toBe(40);
  });

  const typesInTurn = (calls: readonly SimulatedCall[]) =>
    calls.filter((call, i) => call.type !== calls[i - 1]?.type).map(({ type }) => type);

  test('blocked order finishes one type before the next', () => {
    const types = typesInTurn(dealt('blocked'));
    expect(new Set(types).size).toBe(types.length);
    expect(types.length).toBeLessThan(15);
  });

  test('blocked order shares the practice out evenly where types are few', () => {
    const calls = dealt('blocked', { ...practice, library: makeLibrary(PRESENT) });
    const types = typesInTurn(calls);
    expect(types).toHaveLength(5);
    for (const type of types) expect(calls.filter((call) => call.type === type)).toHaveLength(8);
  });

  test('a shift is cut from the whole, in order', () => {
    const schedule = OPEN_SCHEDULE.random(practice);
    expect(schedule(3, [], 0)).toEqual(dealt('random').slice(24, 32));
  });
});
