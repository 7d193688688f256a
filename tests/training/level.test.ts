import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chanceRight,
  type LevelTrial,
  levelsAfter,
  pointsAhead,
  scenarioPoints,
  startOf,
  stepAfter,
  UNPLAYED,
} from '../../src/training/level.ts';
import { seeded } from '../../src/training/seeded.ts';

const POOL = Array.from({ length: 24 }, (_, i) => ({ id: `c${i}`, difficulty: 1 + (i % 3) }));

/** A player of fixed ability against calls that are as hard as their authors say. */
function play(ability: number, count: number, seed: number): readonly LevelTrial[] {
  const chance = seeded(seed);
  return Array.from({ length: count }, () => {
    const call = POOL[Math.floor(chance() * POOL.length)] ?? { id: 'c0', difficulty: 1 };
    const right = chance() < chanceRight(ability, startOf(call.difficulty).points);
    return { scenario: call.id, difficulty: call.difficulty, right };
  });
}

describe('the expected chance', () => {
  // Elo's own worked figures: 200 points are .76, 400 are ten to one.
  test.each([
    [0, 0.5],
    [200, 0.7597],
    [400, 10 / 11],
    [-400, 1 / 11],
  ])('%i points ahead', (ahead, chance) => {
    expect(chanceRight(1500 + ahead, 1500)).toBeCloseTo(chance, 4);
    expect(pointsAhead(chanceRight(1500 + ahead, 1500))).toBeCloseTo(ahead, 9);
  });

  test('a new player is expected to do worse the harder the call', () => {
    const chances = [1, 2, 3].map((difficulty) => chanceRight(UNPLAYED.player.points, startOf(difficulty).points));
    expect(chances.map((chance) => chance.toFixed(2))).toEqual(['0.76', '0.64', '0.50']);
  });
});

describe('the step', () => {
  test.each([
    [0, 120],
    [20, 60],
    [100, 20],
    [10_000, 10],
  ])('after %i trials', (trials, step) => {
    expect(stepAfter(trials)).toBe(step);
  });

  test('one trial moves both sides, against each other', () => {
    const { player, scenarios } = levelsAfter([{ scenario: 'x', difficulty: 3, right: true }]);
    expect(player).toEqual({ points: 1560, trials: 1 });
    expect(scenarios.get('x')).toEqual({ points: 1480, trials: 1 });
    expect(levelsAfter([{ scenario: 'x', difficulty: 3, right: false }]).player.points).toBe(1440);
  });
});

test('no trials: everyone stands at the start', () => {
  expect(levelsAfter([])).toEqual(UNPLAYED);
  expect(scenarioPoints(UNPLAYED, { id: 'x', difficulty: 2 })).toBe(1400);
  expect([0, 4].map((difficulty) => startOf(difficulty).points)).toEqual([1300, 1500]);
});

test('folding in two parts is folding whole', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(60), (seed, cut) => {
      const trials = play(1550, 60, seed);
      expect(levelsAfter(trials.slice(cut), levelsAfter(trials.slice(0, cut)))).toEqual(levelsAfter(trials));
    }),
    { numRuns: 50 },
  );
});

test('a player of fixed ability is found: within 120 points after 400 trials, 30 on average', () => {
  const misses: number[] = [];
  fc.assert(
    fc.property(fc.integer({ min: 1300, max: 1800 }), fc.nat(), (ability, seed) => {
      const levels = levelsAfter(play(ability, 400, seed));
      const average = (of: (call: (typeof POOL)[number]) => number) =>
        POOL.reduce((sum, call) => sum + of(call), 0) / POOL.length;
      // Points have no zero of their own: what is found is how far the player stands above the calls.
      const above = levels.player.points - average((call) => scenarioPoints(levels, call));
      const truth = ability - average((call) => startOf(call.difficulty).points);
      misses.push(Math.abs(above - truth));
      expect(Math.abs(above - truth)).toBeLessThan(120);
    }),
    { numRuns: 300, seed: 6 },
  );
  expect(misses.reduce((a, b) => a + b) / misses.length).toBeLessThan(30);
});
