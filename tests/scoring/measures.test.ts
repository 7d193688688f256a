import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeOf, type JudgedTrial, measuresOf } from '../../src/scoring/measures.ts';
import type { Result } from '../../src/scoring/result.ts';

const UNEVENTFUL: Result = {
  ending: 'e',
  outcome: 'left',
  protected: 0,
  lost: 0,
  refused: 0,
  recovered: 0,
  leaked: [],
  flags: { right: 0, wrong: 0, missed: 0 },
  checks: [],
  doubt: null,
};

function trial(
  truth: 'scam' | 'genuine',
  confidence: number,
  result: Partial<Result> = {},
  seconds: number | null = null,
): JudgedTrial {
  return { truth, confidence, seconds, result: { ...UNEVENTFUL, ...result } };
}

function check(after: number): Result['checks'][number] {
  return { kind: 'ringBack', result: 'contradicted', after };
}

describe('what a block comes to', () => {
  test('answers are counted by truth, and the middle of the slider is no answer', () => {
    const measures = measuresOf([
      trial('scam', 90),
      trial('scam', 55),
      trial('scam', 10),
      trial('genuine', 80),
      trial('genuine', 20),
      trial('scam', 50),
      trial('genuine', 50),
    ]);
    expect(measures).toMatchObject({
      trials: 7,
      undecided: 2,
      grade: 'band',
      detection: { hits: 2, scams: 3, falseAlarms: 1, genuine: 2, hitRate: { value: 2.5 / 4 } },
    });
    // The two in the middle do stand in the ratings: 6.5 of 4 × 3 pairs are in order.
    expect(measures.area?.value).toBeCloseTo(6.5 / 12, 12);
    expect(measures.brier?.uncertainty).toBeCloseTo((4 / 7) * (3 / 7), 12);
  });

  test('flags are pooled, not averaged over calls', () => {
    expect(
      measuresOf([
        trial('scam', 90, { flags: { right: 1, wrong: 0, missed: 0 } }),
        trial('scam', 90, { flags: { right: 2, wrong: 2, missed: 4 } }),
        trial('genuine', 10, { flags: { right: 0, wrong: 1, missed: 0 } }),
      ]).cues,
    ).toEqual({ right: 3, wrong: 3, missed: 4, precision: 3 / 6, recall: 3 / 7 });
  });

  test('a check counts on either kind of call, whatever the verdict, but not after money has gone', () => {
    expect(
      measuresOf([
        trial('genuine', 90, { checks: [check(0)] }),
        trial('scam', 10, { checks: [check(0), check(300)] }),
        trial('scam', 90, { checks: [check(300)] }),
        trial('scam', 90),
      ]).verification,
    ).toEqual({ checked: 2, share: 0.5 });
  });

  test('hanging up to go and check is a check; with money gone by then it is none', () => {
    expect(
      measuresOf([
        trial('scam', 90, { outcome: 'verified' }),
        trial('genuine', 10, { outcome: 'completed-late' }),
        trial('scam', 90, { outcome: 'verified', lost: 300 }),
        trial('genuine', 10, { outcome: 'completed' }),
      ]).verification,
    ).toEqual({ checked: 2, share: 0.5 });
  });

  test('information given away, over the scams', () => {
    expect(
      measuresOf([
        trial('scam', 90, {
          leaked: ['code', 'name'],
        }),
        trial('scam', 90, { leaked: ['code'] }),
        trial('scam', 90),
        trial('genuine', 10),
      ]).leaked,
    ).toEqual({
      perScam: 1,
      kinds: [
        { information: 'name', trials: 1 },
        { information: 'code', trials: 2 },
      ],
    });
  });

  test('both sides of the ledger', () => {
    expect(
      measuresOf([
        trial('scam', 90, { protected: 500, lost: 20 }),
        trial('scam', 10, { protected: 100, lost: 300 }),
        trial('genuine', 90, { refused: 400 }),
      ]).money,
    ).toEqual({ protected: 600, lost: 320, refused: 400 });
  });

  test('where doubt first showed in scams, and what had gone by then', () => {
    const { doubt } = measuresOf([
      trial('scam', 90, { doubt: { stage: 'contact', exposed: 0 } }),
      trial('scam', 90, { doubt: { stage: 'request', exposed: 100 } }),
      trial('scam', 90, { doubt: { stage: 'request', exposed: 500 } }),
      trial('scam', 10),
      trial('genuine', 90, { doubt: { stage: 'request', exposed: 0 } }),
    ]);
    expect(doubt).toEqual({
      stages: [
        { stage: 'contact', trials: 1 },
        { stage: 'trust', trials: 0 },
        { stage: 'pressure', trials: 0 },
        { stage: 'isolation', trials: 0 },
        { stage: 'request', trials: 2 },
        { stage: 'extraction', trials: 0 },
      ],
      never: 1,
      exposed: 200,
    });
  });

  test.each<[(number | null)[], number | null]>([
    [[], null],
    [[null, null], null],
    [[7], 7],
    [[30, null, 4], 17],
    [[100, 9, 10], 10],
    [[4, 1, 3, 2], 2.5],
  ])('the median of %j is %s', (seconds, median) => {
    expect(measuresOf(seconds.map((one) => trial('scam', 90, {}, one))).medianSeconds).toBe(median);
  });

  test('the order of the trials makes no difference', () => {
    const block = Array.from({ length: 30 }, (_, i) =>
      trial(
        i % 3 ? 'genuine' : 'scam',
        (i * 37) % 101,
        { flags: { right: i % 4, wrong: i % 3, missed: i % 2 }, lost: i },
        i,
      ),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(block, { minLength: block.length }), (mixed) => {
        expect(measuresOf(mixed)).toEqual(measuresOf(block));
      }),
      { seed: 20_260_101 },
    );
  });
});

describe('bare blocks', () => {
  test('no trials: nothing is claimed', () => {
    expect(measuresOf([])).toMatchObject({
      trials: 0,
      undecided: 0,
      grade: 'none',
      detection: { hitRate: null, falseAlarmRate: null, dPrime: null, criterion: null },
      area: null,
      brier: null,
      cues: { precision: null, recall: null },
      verification: { checked: 0, share: null },
      leaked: { perScam: null, kinds: [] },
      money: { protected: 0, lost: 0, refused: 0 },
      doubt: { never: 0, exposed: null },
      medianSeconds: null,
    });
  });

  test.each(['scam', 'genuine'] as const)('one %s call', (truth) => {
    const measures = measuresOf([trial(truth, 90)]);
    expect(measures).toMatchObject({ grade: 'none', area: null, detection: { dPrime: null } });
    expect(measures.brier?.score).toBeCloseTo(truth === 'scam' ? 0.01 : 0.81, 12);
    expect(measures.leaked.perScam).toBe(truth === 'scam' ? 0 : null);
  });

  test('nobody answered: ratings, but nothing detected', () => {
    const measures = measuresOf([trial('scam', 50), trial('genuine', 50)]);
    expect(measures).toMatchObject({ undecided: 2, grade: 'none', area: { value: 0.5 }, detection: { dPrime: null } });
  });

  test.each([
    ['all right', 100, 0, 1],
    ['all wrong', 0, 100, -1],
  ])('%s: finite figures', (_, onScams, onGenuine, sign) => {
    const block = Array.from({ length: 6 }, (_, i) => trial(i % 2 ? 'scam' : 'genuine', i % 2 ? onScams : onGenuine));
    const measures = measuresOf(block);
    expect(Math.sign(measures.detection.dPrime?.value ?? 0)).toBe(sign);
    // Nothing in it is NaN or Infinity, which JSON would turn to null.
    expect(JSON.parse(JSON.stringify(measures))).toEqual(measures);
  });

  test.each([
    [0, 0, 'none'],
    [0, 50, 'none'],
    [50, 0, 'none'],
    [1, 1, 'band'],
    [19, 40, 'band'],
    [40, 19, 'band'],
    [20, 20, 'figure'],
  ])('%i + %i allows: %s', (scams, genuine, grade) => expect(gradeOf(scams, genuine)).toBe(grade));
});
