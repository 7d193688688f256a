import { expect, test } from 'vitest';
import type { Marks } from '../../src/scoring/marks.ts';
import { practiceOf } from '../../src/training/practice-trial.ts';

const evidence = { entry: 3, line: 'l1' };
const check = { ...evidence, kind: 'ringBack', result: 'contradicted' } as const;
const MARKS: Marks = {
  truth: 'scam',
  ending: { id: 'end', outcome: 'lost-some', from: evidence },
  told: [],
  verdict: { said: 'scam', right: true, confidence: 80 },
  protected: { amount: 0, from: [] },
  lost: { amount: 300, from: [] },
  refused: { amount: 40, from: [] },
  recovered: 0,
  leaked: [
    { ...evidence, information: 'name' },
    { ...evidence, information: 'code' },
  ],
  flags: { right: [], wrong: [], missed: [], precision: null, recall: null },
  checks: [],
  doubt: null,
};
const CALL = { id: 'lost-parcel', type: 'lost-parcel-claim', difficulty: 2 };

test('marks become what the next shift reads', () => {
  expect(practiceOf(CALL, MARKS, 5)).toEqual({
    scenario: 'lost-parcel',
    type: 'lost-parcel-claim',
    truth: 'scam',
    difficulty: 2,
    right: true,
    confidence: 80,
    lost: 300,
    refused: 40,
    leaked: 2,
    checkedBeforePaying: false,
    at: 5,
  });
});

test('without a verdict it was not right, and nothing was said', () => {
  expect(practiceOf(CALL, { ...MARKS, verdict: null }, 5)).toMatchObject({ right: false, confidence: 50 });
});

test.each([
  ['a check made after money had gone is too late', [100], false],
  ['one before it counts', [0], true],
  ['and still does with another after', [0, 100], true],
])('%s', (_, gone, expected) => {
  const marks = { ...MARKS, checks: gone.map((after) => ({ ...check, after })) };
  expect(practiceOf(CALL, marks, 5).checkedBeforePaying).toBe(expected);
});
