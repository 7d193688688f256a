import { createEmptyCard, forgetting_curve, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { distribution, quantile } from '../../src/scoring/normal.ts';
import {
  exponentialRetention,
  heldAt,
  LAW,
  LAWS,
  powerRetention,
  taughtBy,
} from '../../src/toolchain/simulate/forgetting.ts';
import { drawPlayers } from '../../src/toolchain/simulate/player.ts';
import { LEARNER } from '../../src/toolchain/simulate/simulation-constants.ts';
import { openSkill } from '../../src/toolchain/simulate/skill.ts';
import type { PracticeTrial } from '../../src/training/practice-trial.ts';
import { SPACING } from '../../src/training/spacing.ts';

const TRIAL: PracticeTrial = {
  scenario: 'a',
  type: 'parcel',
  truth: 'scam',
  difficulty: 2,
  right: true,
  confidence: 90,
  lost: 0,
  refused: 0,
  leaked: 0,
  checkedBeforePaying: false,
  at: 0,
};

describe('the laws of forgetting, worked by hand', () => {
  test.each([
    [0, 3, 1],
    [9, 3, 0.5],
    [24, 3, 1 / 3],
    [45, 3, 0.25],
  ])('power: after %d days at a stability of %d, %d is left', (days, stability, left) => {
    expect(powerRetention(days, stability)).toBeCloseTo(left, 12);
  });

  test.each([
    [0, 10, 1],
    [10, 10, 0.36787944117144233],
    [20, 10, 0.1353352832366127],
  ])('exponential: after %d days at a stability of %d, %d is left', (days, stability, left) => {
    expect(exponentialRetention(days, stability)).toBeCloseTo(left, 12);
  });

  test.each(['power', 'exponential'] as const)('%s: half of one call is left after seven days', (law) => {
    const trace = LAW[law](TRIAL, 100, 0.4);
    expect(heldAt(trace, 100)).toBeCloseTo(0.4, 12);
    expect(heldAt(trace, 107)).toBeCloseTo(0.2, 12);
  });

  test('exponential: called again when half is left, it is three times as stable', () => {
    const again = LAW.exponential(TRIAL, 0, 0.4).after(TRIAL, 7, 1);
    expect(again.leftAt(7 + 21)).toBeCloseTo(0.5, 12);
  });

  test.each(['power', 'exponential'] as const)('%s: called again at once, it is no more stable', (law) => {
    const once = LAW[law](TRIAL, 0, 1);
    expect(once.after(TRIAL, 0, 1).leftAt(30)).toBeCloseTo(once.leftAt(30), 12);
  });

  test('fsrs: what the library itself says of the same card', () => {
    const scheduler = fsrs(SPACING);
    const day = (n: number) => new Date(n * 86_400_000);
    const first = scheduler.next(createEmptyCard(day(0)), day(0), Rating.Good).card;
    const second = scheduler.next(first, day(6), Rating.Again).card;
    const trace = LAW.fsrs(TRIAL, 0, 1);
    const after = trace.after({ ...TRIAL, right: false, lost: 1 }, 6, 1);
    for (const days of [0, 1, 10, 60]) {
      const curve = (stability: number) => forgetting_curve(scheduler.parameters.w, days, stability);
      expect(trace.leftAt(days)).toBeCloseTo(curve(first.stability), 9);
      expect(after.leftAt(6 + days)).toBeCloseTo(curve(second.stability), 9);
    }
  });

  test.each(LAWS)('%s: what is left only falls', (law) => {
    const trace = LAW[law](TRIAL, 0, 1);
    const left = Array.from({ length: 61 }, (_, day) => trace.leftAt(day));
    expect(left.every((one, i) => i === 0 || one < (left[i - 1] ?? 0))).toBe(true);
  });
});

test('a call teaches a fixed share of what is not known', () => {
  expect(taughtBy(0, 0.25)).toBe(0.25);
  expect(taughtBy(0.25, 0.25)).toBe(0.4375);
  expect(taughtBy(1, 0.25)).toBe(1);
});

describe('skill', () => {
  const [drawn] = drawPlayers(1, 'skill', LEARNER);
  if (!drawn) throw new Error('no player');
  const player = { ...drawn, dPrime: 1, criterion: 0, learning: 0.5, tempo: 1 };

  test('without practice is the d′ the player came with, whatever the criterion', () => {
    for (const criterion of [-0.5, 0, 0.5])
      expect(openSkill({ ...player, criterion }, 'power', 66).dPrimeAt(60)).toBeCloseTo(1, 9);
  });

  test('grows most for the kind itself, less for its twin, least elsewhere', () => {
    const skill = openSkill(player, 'exponential', 2);
    skill.learn(TRIAL, 0);
    // Half is known of one of four kinds: .5 for itself, a fifth of that for the twin, a tenth of the mean for all.
    const mean = 0.1 * 0.125;
    const half = (learned: number) => (1 + 1.5 * learned) / 2;
    expect(skill.halfAt(TRIAL, 0)).toBeCloseTo(half(0.5 + 0.5 * mean), 12);
    expect(skill.halfAt({ ...TRIAL, truth: 'genuine' }, 0)).toBeCloseTo(half(0.2 * 0.5 + mean), 12);
    expect(skill.halfAt({ type: 'other', truth: 'scam' }, 0)).toBeCloseTo(half(mean), 12);
    expect(skill.met()).toBe(1);
  });

  test('over one type is the d′ of its two kinds', () => {
    const skill = openSkill(player, 'exponential', 1);
    skill.learn(TRIAL, 0);
    const both = skill.halfAt(TRIAL, 20) + skill.halfAt({ ...TRIAL, truth: 'genuine' }, 20);
    expect(skill.dPrimeAt(20)).toBeCloseTo(both, 9);
  });

  test('over several types is that of the pooled rates, which the criterion bears on', () => {
    const skill = openSkill({ ...player, criterion: 0.5 }, 'exponential', 2);
    skill.learn(TRIAL, 0);
    const halves = (truth: 'scam' | 'genuine') =>
      ['parcel', 'other'].map((type) => skill.halfAt({ type, truth }, 0)) as [number, number];
    const pooled = ([one, other]: readonly [number, number]) => (distribution(one) + distribution(other)) / 2;
    const [scam, genuine] = [halves('scam'), halves('genuine')];
    const hits = pooled([scam[0] - 0.5, scam[1] - 0.5]);
    const falseAlarms = pooled([-genuine[0] - 0.5, -genuine[1] - 0.5]);
    expect(skill.dPrimeAt(0)).toBeCloseTo(quantile(hits) - quantile(falseAlarms), 9);
  });

  test('goes twice as fast for who forgets twice as fast', () => {
    const [slow, quick] = [player, { ...player, tempo: 2 }].map((one) => openSkill(one, 'power', 3));
    slow?.learn(TRIAL, 0);
    quick?.learn(TRIAL, 0);
    expect(quick?.dPrimeAt(10)).toBeCloseTo(slow?.dPrimeAt(20) ?? 0, 12);
    expect(quick?.dPrimeAt(10)).toBeLessThan(slow?.dPrimeAt(10) ?? 0);
    const late = openSkill({ ...player, tempo: 2 }, 'power', 3);
    late.learn(TRIAL, 25);
    expect(late.dPrimeAt(35)).toBeCloseTo(quick?.dPrimeAt(10) ?? 0, 12);
  });
});
