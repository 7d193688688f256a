import fc from 'fast-check';
import { createEmptyCard, FSRS, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import {
  dueAt,
  gradeOfRecall,
  memoriesAfter,
  retrievabilityAt,
  SPACING,
  type SpacedTrial,
} from '../../src/training/spacing.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 2, 9);
const GOOD: SpacedTrial = {
  type: 'lost-parcel-claim',
  truth: 'scam',
  right: true,
  confidence: 90,
  lost: 0,
  refused: 0,
  leaked: 0,
  checkedBeforePaying: false,
  at: START,
};
const MARKS: Readonly<Record<number, Partial<SpacedTrial>>> = {
  [Rating.Again]: { right: false },
  [Rating.Hard]: { leaked: 1 },
  [Rating.Good]: {},
  [Rating.Easy]: { checkedBeforePaying: true },
};
const only = (trials: readonly SpacedTrial[]) => [...memoriesAfter(trials).values()][0];

describe('marks → rating', () => {
  test.each<[string, Partial<SpacedTrial>, Rating]>([
    ['a wrong verdict', { right: false }, Rating.Again],
    ['a wrong verdict, checked', { right: false, checkedBeforePaying: true }, Rating.Again],
    ['right, but money lost', { lost: 1, checkedBeforePaying: true }, Rating.Again],
    ['right, but an honest caller refused', { truth: 'genuine', confidence: 5, refused: 1 }, Rating.Again],
    ['right at 69 %', { confidence: 69, checkedBeforePaying: true }, Rating.Hard],
    ['right at 70 %', { confidence: 70 }, Rating.Good],
    ['rightly genuine at 31', { truth: 'genuine', confidence: 31 }, Rating.Hard],
    ['rightly genuine at 30', { truth: 'genuine', confidence: 30 }, Rating.Good],
    ['right and sure, but something given away', { leaked: 1, checkedBeforePaying: true }, Rating.Hard],
    ['right, sure and checked', { checkedBeforePaying: true }, Rating.Easy],
  ])('%s', (_, marks, rating) => {
    expect(gradeOfRecall({ ...GOOD, ...marks })).toBe(rating);
  });
});

test('no trials: nothing remembered, nothing due', () => {
  expect(memoriesAfter([]).size).toBe(0);
  expect(dueAt(memoriesAfter([]), START)).toEqual([]);
});

test('a type and its genuine twin are remembered apart, and other types too', () => {
  const trials = [GOOD, { ...GOOD, truth: 'genuine' as const, confidence: 10 }, { ...GOOD, type: 'other' }, GOOD];
  expect([...memoriesAfter(trials)].map(([key, { card }]) => [key, card.reps])).toEqual([
    ['lost-parcel-claim/scam', 2],
    ['lost-parcel-claim/genuine', 1],
    ['other/scam', 1],
  ]);
});

test("the intervals are the library's own, for any history", () => {
  const library = new FSRS(SPACING);
  const step = fc.record({ gap: fc.integer({ min: 0, max: 200 * DAY }), rating: fc.constantFrom(1, 2, 3, 4) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 300 }), (steps, later) => {
      let at = START;
      let card = createEmptyCard(new Date(START));
      const trials = steps.map(({ gap, rating }) => {
        at += gap;
        card = library.next(card, new Date(at), rating as 1 | 2 | 3 | 4).card;
        return { ...GOOD, ...MARKS[rating], at };
      });
      const memory = only(trials);
      if (!memory) throw new Error('nothing remembered');
      expect(memory.card).toEqual(card);
      const now = at + later * DAY;
      expect(retrievabilityAt(memory, now)).toBeCloseTo(library.get_retrievability(card, new Date(now), false), 9);
    }),
    { numRuns: 300 },
  );
});

// Default weights of FSRS-6: stability after a first rating is w0 … w3 days (0.21, 1.29, 2.31, 8.30), rounded, a day apart.
test.each([
  [Rating.Again, 1],
  [Rating.Hard, 2],
  [Rating.Good, 3],
  [Rating.Easy, 8],
])('after a first rating of %i the next call of the kind is %i days away', (rating, days) => {
  const memory = only([{ ...GOOD, ...MARKS[rating] }]);
  expect(((memory?.card.due.getTime() ?? 0) - START) / DAY).toBe(days);
});

test('no interval is longer than four months, give or take the ratings', () => {
  const trials = Array.from({ length: 12 }, (_, i) => ({
    ...GOOD,
    checkedBeforePaying: true,
    at: START + i * 130 * DAY,
  }));
  expect(only(trials)?.card.scheduled_days).toBe(122);
});

test('due: the longest overdue first, with the days and the chance that it is still known', () => {
  const memories = memoriesAfter([
    { ...GOOD, type: 'a', at: START + DAY },
    { ...GOOD, type: 'b', right: false },
    { ...GOOD, type: 'c', checkedBeforePaying: true },
  ]);
  expect(dueAt(memories, START + DAY - 1)).toEqual([]);
  const due = dueAt(memories, START + 4.5 * DAY);
  expect(due.map(({ type, truth, days }) => [type, truth, days])).toEqual([
    ['b', 'scam', 3.5],
    ['a', 'scam', 0.5],
  ]);
  // At the interval a card stands at the retention it was planned for, as far as whole days allow.
  expect(due[1]?.retrievability).toBeGreaterThan(0.85);
  expect(due[1]?.retrievability).toBeLessThan(0.95);
  expect(due[0]?.retrievability).toBeLessThan(due[1]?.retrievability ?? 0);
});

describe('a clock set back', () => {
  test('a trial from before the last counts at the time of the last', () => {
    const back = [GOOD, { ...GOOD, at: START - 40 * DAY }, { ...GOOD, at: START + 5 * DAY }];
    expect(memoriesAfter(back)).toEqual(
      memoriesAfter(back.map((trial) => ({ ...trial, at: Math.max(START, trial.at) }))),
    );
    expect(only(back)?.card.reps).toBe(3);
  });

  test('another kind is not held up by it', () => {
    const memories = memoriesAfter([GOOD, { ...GOOD, type: 'other', at: START - 40 * DAY }]);
    expect(memories.get('other/scam')?.last).toBe(START - 40 * DAY);
  });

  test('whatever the times: nothing negative, nothing lost', () => {
    const trial = fc.record({
      at: fc.integer({ min: 0, max: 3 * START }),
      type: fc.constantFrom('a', 'b'),
      right: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(trial, { maxLength: 20 }), fc.integer({ min: 0, max: 3 * START }), (list, now) => {
        const memories = memoriesAfter(list.map((one) => ({ ...GOOD, ...one })));
        expect([...memories.values()].reduce((sum, { card }) => sum + card.reps, 0)).toBe(list.length);
        for (const memory of memories.values()) {
          expect(memory.card.due.getTime()).toBeGreaterThan(memory.last);
          expect(retrievabilityAt(memory, now)).toBeGreaterThanOrEqual(0);
          expect(retrievabilityAt(memory, now)).toBeLessThanOrEqual(1);
        }
        for (const { days } of dueAt(memories, now)) expect(days).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
