import { expect, test } from 'vitest';
import type { Result } from '../../src/scoring/result.ts';
import { practiceOf } from '../../src/training/practice-trial.ts';

const check = { kind: 'ringBack', result: 'contradicted' } as const;
const RESULT: Result = {
  ending: 'end',
  outcome: 'lost-some',
  protected: 0,
  lost: 300,
  refused: 40,
  recovered: 0,
  leaked: ['name', 'code'],
  flags: { right: 0, wrong: 0, missed: 0 },
  checks: [],
  doubt: null,
};
const TRIAL = {
  scenario: 'lost-parcel',
  type: 'lost-parcel-claim',
  truth: 'scam',
  difficulty: 2,
  confidence: 80,
  result: RESULT,
  at: 5,
} as const;

test('a trial becomes what the next shift reads', () => {
  expect(practiceOf(TRIAL)).toEqual({
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

test.each([
  ['scam', 80, true],
  ['scam', 20, false],
  ['genuine', 20, true],
  ['genuine', 80, false],
  ['scam', 50, false],
  ['genuine', 50, false],
] as const)('a %s at %i on the slider: right is %s', (truth, confidence, right) => {
  expect(practiceOf({ ...TRIAL, truth, confidence })).toMatchObject({ right, confidence });
});

test.each([
  ['a check made after money had gone is too late', [100], false],
  ['one before it counts', [0], true],
  ['and still does with another after', [0, 100], true],
])('%s', (_, gone, expected) => {
  const result = { ...RESULT, checks: gone.map((after) => ({ ...check, after })) };
  expect(practiceOf({ ...TRIAL, result }).checkedBeforePaying).toBe(expected);
});
