import { describe, expect, test } from 'vitest';
import type { Truth } from '../../src/scenario/vocabulary.ts';
import { areaUnderCurve } from '../../src/scoring/confidence.ts';
import { distribution } from '../../src/scoring/normal.ts';
import { answer, chanceOfRight, drawPlayers, saysScam } from '../../src/toolchain/simulate/player.ts';
import { seeded } from '../../src/training/seeded.ts';

const TRIALS = 40_000;
/** Four standard errors of a share of so many trials, at most. */
const NEAR = 4 * Math.sqrt(0.25 / TRIALS);

describe('a simulated player', () => {
  const known: readonly [number, number][] = [
    [0, 0],
    [1, 0],
    [1.5, 0.4],
    [2.5, -0.5],
    [0.3, 0.5],
  ];

  test.each(known)('of d′ %d and c %d says "scam" as often as Φ has it', (dPrime, criterion) => {
    const rates: Record<Truth, number> = {
      scam: distribution(dPrime / 2 - criterion),
      genuine: distribution(-dPrime / 2 - criterion),
    };
    for (const truth of ['scam', 'genuine'] as const) {
      const chance = seeded(7);
      let said = 0;
      for (let i = 0; i < TRIALS; i += 1) if (saysScam(truth, dPrime / 2, criterion, chance)) said += 1;
      expect(Math.abs(said / TRIALS - rates[truth]), truth).toBeLessThan(NEAR);
      const right = truth === 'scam' ? rates.scam : 1 - rates.genuine;
      expect(chanceOfRight(truth, dPrime / 2, criterion)).toBeCloseTo(right, 12);
    }
  });

  test('gives one answer, with or without its sureness', () => {
    const [one, other] = [seeded(3), seeded(3)];
    for (let i = 0; i < 500; i += 1) {
      const { said, right, confidence } = answer('genuine', 0.6, 0.2, one);
      expect(said === 'scam').toBe(saysScam('genuine', 0.6, 0.2, other));
      expect(said === 'scam').toBe(confidence > 50);
      expect(right).toBe(said === 'genuine');
    }
  });

  // The area of two normal distributions d′ apart, whatever the criterion: Φ(d′ / √2).
  test('is as sure as the evidence is clear: the area is Φ(d′ / √2)', () => {
    const chance = seeded(11);
    const ratings = Array.from({ length: 8000 }, (_, i) => {
      const truth = i % 2 === 0 ? ('scam' as const) : ('genuine' as const);
      return { truth, confidence: answer(truth, 0.75, 0.4, chance).confidence };
    });
    expect(Math.abs((areaUnderCurve(ratings)?.value ?? 0) - distribution(1.5 / Math.SQRT2))).toBeLessThan(0.02);
  });
});

describe('players are drawn', () => {
  const from = { dPrime: [0.3, 2.5], criterion: [-0.5, 0.5] } as const;

  test('evenly over the whole range, d′ apart from c', () => {
    const all = drawPlayers(4000, 'drawn', from);
    for (const [of, [low, high]] of [
      ['dPrime', from.dPrime],
      ['criterion', from.criterion],
    ] as const) {
      const values = all.map((player) => (player[of] - low) / (high - low));
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...values)).toBeLessThan(1);
      for (let tenth = 0; tenth < 10; tenth += 1) {
        const share = values.filter((value) => Math.floor(value * 10) === tenth).length / all.length;
        expect(Math.abs(share - 0.1), `${of}, tenth ${tenth}`).toBeLessThan(0.025);
      }
    }
    const together = all.filter(({ dPrime, criterion }) => dPrime > 1.4 === criterion > 0).length / all.length;
    expect(Math.abs(together - 0.5)).toBeLessThan(0.04);
  });

  test('the same for the same words, and more of them begin with the fewer', () => {
    expect(drawPlayers(20, 'same', from).slice(0, 10)).toEqual(drawPlayers(10, 'same', from));
    expect(drawPlayers(10, 'other', from)).not.toEqual(drawPlayers(10, 'same', from));
  });
});
