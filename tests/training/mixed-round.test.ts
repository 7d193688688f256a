import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dealMixed, type MixedCall } from '../../src/training/mixed-round.ts';

function pairs(many: number, types = many): readonly MixedCall[] {
  return Array.from({ length: many }, (_, i): readonly MixedCall[] => {
    const type = `type-${i % types}`;
    return [
      { id: `scam-${i}`, twin: `real-${i}`, type, truth: 'scam' },
      { id: `real-${i}`, twin: `scam-${i}`, type, truth: 'genuine' },
    ];
  }).flat();
}
const idsOf = (calls: readonly MixedCall[]) => calls.map(({ id }) => id);
const nothing: ReadonlySet<string> = new Set();

describe('a mixed round', () => {
  const calls = pairs(24);
  const deal = (more: Partial<Parameters<typeof dealMixed>[1]> = {}) =>
    dealMixed(calls, { played: ['scam-0', 'real-1'], shown: new Set(idsOf(calls)), toCome: nothing, seed: 1, ...more });

  test('eight calls of other kinds than those played, no twins, three to five of them genuine', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const round = deal({ seed });
      const numbers = round.map((id) => id.split('-')[1]);
      expect(new Set(numbers).size).toBe(8);
      expect(numbers).not.toContain('0');
      expect(numbers).not.toContain('1');
      expect([3, 4, 5]).toContain(round.filter((id) => id.startsWith('real')).length);
    }
  });

  test('the rate and the places of the genuine ones vary', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => deal({ seed }));
    const rates = new Set(seeds.map((round) => round.filter((id) => id.startsWith('real')).length));
    expect(rates).toEqual(new Set([3, 4, 5]));
    for (let place = 0; place < 8; place += 1) {
      const genuine = seeds.filter((round) => round[place]?.startsWith('real')).length;
      expect(genuine).toBeGreaterThan(70);
      expect(genuine).toBeLessThan(130);
    }
  });

  test('only what was judged and shown before is asked', () => {
    const shown = new Set(['scam-2', 'real-3', 'scam-4', 'real-5', 'scam-0']);
    expect([...deal({ shown })].sort()).toEqual(['real-3', 'real-5', 'scam-2', 'scam-4']);
  });

  test('nothing that is still to ring is given away, nor its twin', () => {
    const shown = new Set(['scam-2', 'real-3', 'scam-4', 'real-5', 'scam-6', 'real-7']);
    const toCome = new Set(['scam-2', 'scam-3']);
    expect([...deal({ shown, toCome })].sort()).toEqual(['real-5', 'real-7', 'scam-4', 'scam-6']);
  });

  test.each([
    ['nothing has been shown', nothing],
    ['there are three', new Set(['scam-2', 'real-3', 'scam-4'])],
    ['all of them are scams', new Set(['scam-2', 'scam-3', 'scam-4', 'scam-5', 'scam-6'])],
    ['twins are all there is', new Set(['scam-2', 'real-2', 'scam-3', 'real-3'])],
  ])('there is none when %s', (_, shown) => {
    expect(deal({ shown })).toEqual([]);
  });

  test('each kind once while others are left', () => {
    const few = pairs(24, 6);
    for (let seed = 0; seed < 50; seed += 1) {
      const round = dealMixed(few, { played: ['scam-0'], shown: new Set(idsOf(few)), toCome: nothing, seed });
      const types = round.map((id) => few.find((one) => one.id === id)?.type);
      expect(new Set(types).size).toBe(5);
    }
  });

  test('the same for the same seed, in whatever order the calls stand', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const asked = { played: [], shown: new Set(idsOf(calls)), toCome: nothing, seed };
        expect(dealMixed(calls.toReversed(), asked)).toEqual(dealMixed(calls, asked));
      }),
    );
  });
});
