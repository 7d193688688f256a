import { describe, expect, test } from 'vitest';
import { type ProgressParts, progressView } from '../../src/app/progress-view.ts';
import { mondayOf } from '../../src/app/progress-weeks.ts';
import type { ProgressView } from '../../src/screens/progress-view.ts';
import type { Trial } from '../../src/storage/kept.ts';
import { dayAt } from '../../src/training/calendar-day.ts';
import { LATE_DAY, LATE_IN_SUMMER, london } from '../support/london.ts';
import { madeUpTrials } from '../support/made-up-trials.ts';

const DAY = 86_400_000;
/** Friday 14 August 2026, 11 in the morning in Beijing. */
const NOW = Date.UTC(2026, 7, 14, 3);
const BEIJING = () => 480;
const TODAY = dayAt(NOW, BEIJING);

let made = 0;
/** A right verdict on a scam, an hour ago, with nothing else of note. */
function trial(some: Omit<Partial<Trial>, 'result'> & { readonly result?: Partial<Trial['result']> } = {}): Trial {
  made += 1;
  return {
    id: `t-${made}`,
    scenario: 'parcel-scam',
    hash: 'now',
    type: 'parcel',
    difficulty: 1,
    truth: 'scam',
    mode: 'shift',
    of: 8,
    test: null,
    counts: true,
    confidence: 80,
    seconds: null,
    at: NOW - 3_600_000,
    shift: 1,
    ...some,
    result: {
      ending: 'e',
      outcome: 'refused',
      protected: 0,
      lost: 0,
      refused: 0,
      recovered: 0,
      leaked: [],
      flags: { right: 0, wrong: 0, missed: 0 },
      checks: [],
      doubt: null,
      ...some.result,
    },
  };
}

const honest = (some: Parameters<typeof trial>[0] = {}) =>
  trial({ truth: 'genuine', scenario: 'parcel-twin', confidence: 20, ...some });
const many = (count: number, make: () => Trial) => Array.from({ length: count }, make);

function view(trials: readonly Trial[], some: Partial<ProgressParts> = {}): ProgressView {
  const made = progressView({
    trials,
    now: NOW,
    minutesAhead: BEIJING,
    typeNames: new Map([['parcel', 'Parcel calls']]),
    shelf: new Map([['parcel-scam', { hash: 'now', title: 'The lost parcel' }]]),
    ...some,
  });
  if (made === null) throw new Error('nothing to see');
  return made;
}

test('before the first call there is nothing', () => {
  expect(
    progressView({ trials: [], now: NOW, minutesAhead: BEIJING, typeNames: new Map(), shelf: new Map() }),
  ).toBeNull();
});

describe('the dials', () => {
  test.each([
    ['only scams', many(30, trial), 'none'],
    ['19 and 40', [...many(19, trial), ...many(40, honest)], 'band'],
    ['20 and 20', [...many(20, trial), ...many(20, honest)], 'figure'],
  ] as const)('%s', (_, trials, grade) => expect(view(trials).dials.grade).toBe(grade));

  test('calls in the middle of the slider are counted apart', () => {
    const { counts } = view([trial(), honest(), honest({ confidence: 50 })]).dials;
    expect(counts).toEqual({ calls: 3, undecided: 1, scams: 1, hits: 1, genuine: 1, falseAlarms: 0 });
  });

  test('practice is in no figure, and is listed', () => {
    const seen = view([trial(), honest(), trial({ counts: false, mode: 'practice', result: { lost: 900 } })]);
    expect(seen.dials.counts.calls).toBe(2);
    expect(seen.ledger.lost).toEqual({ amount: 0, calls: 0 });
    expect(seen.past.map(({ practice }) => practice).filter((one) => one)).toHaveLength(1);
  });

  test('d′ and c carry the shares they are made of', () => {
    // H′ = 16.5 / 21, F′ = 4.5 / 21; z = .7916 and −.7916.
    const { telling, lean } = view([
      ...many(16, trial),
      ...many(4, () => trial({ confidence: 30 })),
      ...many(16, honest),
      ...many(4, () => honest({ confidence: 70 })),
    ]).dials;
    expect(telling?.hit.share).toBeCloseTo(16.5 / 21, 12);
    expect(telling?.falseAlarm.share).toBeCloseTo(4.5 / 21, 12);
    expect(telling?.span.value).toBeCloseTo((telling?.hit.z ?? 0) - (telling?.falseAlarm.z ?? 0), 12);
    expect(telling?.band).toBe('often');
    expect(lean?.band).toBe('even');
  });

  test('of pairs of a scam and an honest call, how often the scam was rated the likelier, with those in the middle', () => {
    // 90 wins against all three; 50 wins against 20, ties with 50 and loses to 60.
    const { telling } = view([
      trial({ confidence: 90 }),
      trial({ confidence: 50 }),
      honest(),
      honest({ confidence: 50 }),
      honest({ confidence: 60 }),
    ]).dials;
    expect(telling?.pairs.value).toBeCloseTo(4.5 / 6, 12);
    expect(telling?.pairs.low).toBeLessThan(4.5 / 6);
    expect(telling?.pairs.high).toBeGreaterThan(4.5 / 6);
  });

  test('checks: the latest 25 in the order they were played, whatever order they come in', () => {
    const check = { kind: 'ringBack', result: 'cleared', after: 0 } as const;
    const late = { ...check, after: 500 };
    const trials = many(30, trial).map((one, i) => ({
      ...one,
      at: NOW - DAY + i,
      result: { ...one.result, checks: i === 29 ? [check] : i === 28 ? [late] : [] },
    }));
    const checks = view(trials.toReversed()).dials.checks;
    expect(checks?.checked).toBe(1);
    expect(checks?.latest).toEqual([...Array.from({ length: 24 }, () => false), true]);
  });

  test('sure and right: sureness against the share right, and the bins', () => {
    const { sure } = view([
      trial({ confidence: 100 }),
      honest({ confidence: 90 }),
      honest({ confidence: 10 }),
      honest({ confidence: 50 }),
    ]).dials;
    expect(sure?.sureness).toBeCloseTo((100 + 90 + 90) / 300, 12);
    expect(sure?.right).toBeCloseTo(2 / 3, 12);
    expect(sure?.verySure).toEqual({ right: 2, of: 3 });
    expect(sure?.bins).toEqual([
      { said: 0.1, scams: 0, calls: 1 },
      { said: 0.5, scams: 0, calls: 1 },
      { said: 0.95, scams: 0.5, calls: 2 },
    ]);
    expect(sure?.span.value).toBeCloseTo((0 + 0.81 + 0.01 + 0.25) / 4, 12);
  });
});

test('the ledger adds each side up with its calls', () => {
  const { ledger } = view([
    trial({ result: { protected: 5000 } }),
    trial({ result: { protected: 700, lost: 300 } }),
    honest({ result: { refused: 40 } }),
  ]);
  expect(ledger).toEqual({
    protected: { amount: 5700, calls: 2 },
    lost: { amount: 300, calls: 1 },
    refused: { amount: 40, calls: 1 },
  });
});

describe('weeks', () => {
  test.each([
    ['a Monday', Date.UTC(2026, 7, 10)],
    ['a Friday', Date.UTC(2026, 7, 14)],
    ['a Sunday', Date.UTC(2026, 7, 16)],
  ])('%s belongs to the Monday before', (_, at) => {
    expect(mondayOf(at / DAY) * DAY).toBe(Date.UTC(2026, 7, 10));
  });

  test('the grid holds the last six weeks with calls, and a gap where a kind had none', () => {
    const weeksAgo = (weeks: number) => NOW - weeks * 7 * DAY;
    const trials = [9, 7, 6, 4, 3, 1, 0].map((weeks) => trial({ at: weeksAgo(weeks) }));
    const { heat } = view([...trials, honest({ at: weeksAgo(0), confidence: 90 })]);
    expect(heat.weeks.map((monday) => (mondayOf(TODAY) - monday) / 7)).toEqual([7, 6, 4, 3, 1, 0]);
    expect(heat.rows.map(({ truth }) => truth)).toEqual(['scam', 'genuine']);
    expect(heat.rows[0]?.cells).toEqual(heat.weeks.map(() => ({ right: 1, of: 1 })));
    expect(heat.rows[1]?.cells).toEqual([null, null, null, null, null, { right: 0, of: 1 }]);
  });

  test('calls heard again are in the grid; rewinds, replays and calls of no known kind are not', () => {
    const { heat } = view([
      trial({ counts: false }),
      trial({ counts: false, mode: 'practice', confidence: 0 }),
      trial({ type: '', confidence: 0 }),
    ]);
    expect(heat.rows.map(({ cells }) => cells)).toEqual([[{ right: 1, of: 1 }]]);
  });

  test('the type judged worst comes first', () => {
    const { heat } = view([trial(), trial({ type: 'police', confidence: 10 })]);
    expect(heat.rows.map(({ type, name }) => [type, name])).toEqual([
      ['police', 'police'],
      ['parcel', 'Parcel calls'],
    ]);
  });

  test('the curve keeps scams and honest calls apart, and only what counts', () => {
    const { weeks } = view([trial(), honest({ confidence: 90 }), honest(), trial({ counts: false })]);
    expect(weeks).toEqual([{ monday: mondayOf(TODAY), scam: { right: 1, of: 1 }, genuine: { right: 1, of: 2 } }]);
  });
});

describe('what is due', () => {
  test('a type stands once, with the sooner of its two kinds, so that nothing is given away', () => {
    const wrong = trial({ confidence: 10, at: NOW - 20 * DAY });
    const { kinds } = view([honest({ at: NOW - DAY }), wrong]).due;
    expect(kinds).toHaveLength(1);
    expect(kinds[0]?.day).toBeLessThan(TODAY);
    expect(kinds[0]?.last).toEqual({ right: 1, of: 1, day: TODAY - 1 });
    // Nothing in it says which of the two it is.
    expect(JSON.stringify(kinds)).not.toMatch(/scam|genuine/);
  });

  test('a booster opens two days after the first practice', () => {
    expect(view([trial({ at: NOW - 2 * DAY })]).due.booster).toEqual({ open: true, next: TODAY + 5 });
    expect(view([trial()]).due.booster).toEqual({ open: false, next: TODAY + 2 });
  });
});

test('a call of the summer stays on its day when the clocks have been changed since', () => {
  const winter = { now: Date.UTC(2026, 10, 10, 12), minutesAhead: london };
  const { today, past, heat, weeks, due } = view([trial({ at: LATE_IN_SUMMER })], winter);
  expect(today).toBe(LATE_DAY + 22);
  expect(past[0]?.day).toBe(LATE_DAY);
  // It is a Monday, so a day less would be a week less.
  expect([heat.weeks, weeks.map(({ monday }) => monday)]).toEqual([[LATE_DAY], [LATE_DAY]]);
  expect(heat.rows[0]?.cells).toEqual([{ right: 1, of: 1 }]);
  expect(weeks[0]?.scam).toEqual({ right: 1, of: 1 });
  expect(due.kinds[0]?.last.day).toBe(LATE_DAY);
  expect(due.booster.next).toBe(LATE_DAY + 30);
});

describe('every call', () => {
  test('the newest first, each with whether it is still as it was', () => {
    const { past } = view([
      trial({ at: NOW - 3 * DAY, hash: 'old' }),
      trial({ at: NOW - DAY }),
      honest({ at: NOW - 2 * DAY }),
    ]);
    expect(past.map(({ day, now, title, name }) => [TODAY - day, now, title, name])).toEqual([
      [1, 'same', 'The lost parcel', 'Parcel calls'],
      [2, 'gone', null, 'Parcel calls'],
      [3, 'changed', 'The lost parcel', 'Parcel calls'],
    ]);
  });

  test('a call whose title is in no language of the page has none', () => {
    const { past } = view([trial()], { shelf: new Map([['parcel-scam', { hash: 'now', title: '' }]]) });
    expect(past[0]?.title).toBeNull();
  });

  test('years of calls are all there', () => {
    const trials = madeUpTrials({ calls: 10_000, days: 3000, seed: 1 });
    expect(view(trials).past).toHaveLength(10_000);
  });
});

test('leaks, flags, doubt and time are those of the calls that count', () => {
  const seen = view([
    trial({ seconds: 4, result: { leaked: ['code'], flags: { right: 2, wrong: 1, missed: 3 } } }),
    trial({ seconds: 8, result: { doubt: { stage: 'trust', exposed: 0 } } }),
    trial({ seconds: 900, counts: false, result: { leaked: ['name'] } }),
  ]);
  expect(seen.leaks).toEqual({ scams: 2, kinds: [{ information: 'code', calls: 1 }] });
  expect(seen.flags).toEqual({ right: 2, wrong: 1, missed: 3 });
  expect(seen.doubt.never).toBe(1);
  expect(seen.doubt.stages.find(({ stage }) => stage === 'trust')?.calls).toBe(1);
  expect(seen.seconds).toBe(6);
});
