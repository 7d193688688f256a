import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DealCall, dealShift, SHIFT_SIZE } from '../../src/training/deal.ts';
import type { PracticeTrial } from '../../src/training/practice-trial.ts';
import { closestTwins } from '../../src/training/shift.ts';
import { dueAt, type Kind, kindKey, memoriesAfter } from '../../src/training/spacing.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 2, 9);
const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

/** So many pairs, each of its own type unless they share some. */
function pairs(count: number, types = count, difficulty: (i: number) => number = () => 2): readonly DealCall[] {
  return Array.from({ length: count }, (_, i) => {
    const both = { type: `t${i % types}`, difficulty: difficulty(i) };
    return [
      { id: `s${i}`, twin: `g${i}`, truth: 'scam' as const, ...both },
      { id: `g${i}`, twin: `s${i}`, truth: 'genuine' as const, ...both },
    ];
  }).flat();
}
function played(call: DealCall, at: number, marks: Partial<PracticeTrial> = {}): PracticeTrial {
  const { id: scenario, type, truth, difficulty } = call;
  const nothing = { lost: 0, refused: 0, leaked: 0, checkedBeforePaying: false };
  return { scenario, type, truth, difficulty, right: true, confidence: 80, ...nothing, at, ...marks };
}
const wrong = { right: false };
function deal(calls: readonly DealCall[], history: readonly PracticeTrial[], seed: number, now = START, size?: number) {
  const order = dealShift(calls, history, { seed, now, ...(size === undefined ? {} : { size }) });
  return order.map((id) => calls.find((call) => call.id === id) ?? { ...played(FIRST, 0), id, twin: '' });
}
const FIRST = pairs(1)[0] as DealCall;
const genuineIn = (shift: readonly { readonly truth: string }[]) =>
  shift.filter(({ truth }) => truth === 'genuine').length;

const supply = fc
  .record({
    count: fc.integer({ min: 0, max: 14 }),
    types: fc.integer({ min: 1, max: 14 }),
    hard: fc.array(fc.constantFrom(1, 2, 3), { minLength: 14, maxLength: 14 }),
    missing: fc.array(fc.nat(27), { maxLength: 20 }),
  })
  .map(({ count, types, hard, missing }) =>
    pairs(count, types, (i) => hard[i] ?? 2).filter((_, i) => !missing.includes(i)),
  );
const past = (calls: readonly DealCall[]) =>
  calls.length === 0
    ? fc.constant([])
    : fc.array(
        fc
          .tuple(fc.constantFrom(...calls), fc.integer({ min: 0, max: 20 * DAY }), fc.boolean())
          .map(([call, after, right]) => played(call, START + after, { right })),
        { maxLength: 30 },
      );
const situation = supply.chain((calls) =>
  fc.record({
    calls: fc.constant(calls),
    history: past(calls),
    seed: fc.nat(),
    days: fc.integer({ min: -5, max: 60 }),
  }),
);

test('of any supply: never a call twice, eight or all there are, 3–5 of 8 genuine as far as there are such', () => {
  fc.assert(
    fc.property(situation, ({ calls, history, seed, days }) => {
      const shift = deal(calls, history, seed, START + days * DAY);
      const many = Math.min(SHIFT_SIZE, calls.length);
      expect(new Set(shift.map(({ id }) => id)).size).toBe(many);
      expect(shift).toHaveLength(many);
      expect(shift.every((call) => calls.includes(call as DealCall))).toBe(true);
      if (many < SHIFT_SIZE) return;
      const [scams, honest] = [calls.length - genuineIn(calls), genuineIn(calls)];
      expect(genuineIn(shift)).toBeGreaterThanOrEqual(Math.min(3, honest));
      expect(many - genuineIn(shift)).toBeGreaterThanOrEqual(Math.min(3, scams));
    }),
    { numRuns: 500 },
  );
});

test('same input, same shift, whatever the order on the shelf', () => {
  fc.assert(
    fc.property(situation, ({ calls, history, seed, days }) => {
      const at = { seed, now: START + days * DAY };
      expect(dealShift([...calls].reverse(), history, at)).toEqual(dealShift(calls, history, at));
    }),
  );
});

test('how many are genuine varies: each of 3, 4 and 5 in about a third of the shifts', () => {
  const counts = SEEDS.map((seed) => genuineIn(deal(pairs(12), [], seed)));
  for (const many of [3, 4, 5]) {
    const share = counts.filter((count) => count === many).length / SEEDS.length;
    expect(share, `${many} genuine`).toBeGreaterThan(0.25);
    expect(share, `${many} genuine`).toBeLessThan(0.42);
  }
});

test('no place in a shift is more often genuine than another', () => {
  const shifts = Array.from({ length: 600 }, (_, seed) => deal(pairs(12), [], seed));
  for (const many of [3, 4, 5]) {
    const these = shifts.filter((shift) => genuineIn(shift) === many);
    for (let place = 0; place < SHIFT_SIZE; place += 1) {
      const share = these.filter((shift) => shift[place]?.truth === 'genuine').length / these.length;
      expect(Math.abs(share - many / SHIFT_SIZE), `place ${place} of ${many} genuine`).toBeLessThan(0.12);
    }
  }
});

describe('what is due', () => {
  /** Up to six kinds of either truth, of nine types with one pair or two each, and others besides. */
  const dueOnes = fc
    .record({ types: fc.integer({ min: 1, max: 9 }), twice: fc.boolean(), others: fc.integer({ min: 0, max: 6 }) })
    .chain(({ types, twice, others }) => {
      const ofDue = pairs(twice ? 2 * types : types, types);
      const rest = pairs(others).map((call) => ({
        ...call,
        id: `x${call.id}`,
        twin: `x${call.twin}`,
        type: `x${call.type}`,
      }));
      return fc.record({
        calls: fc.constant([...ofDue, ...rest]),
        missed: fc.shuffledSubarray([...ofDue], { minLength: 1 }).map(upToSix),
        apart: fc.constantFrom(0, DAY / 50, 2 * DAY),
        seeds: fc.tuple(fc.nat(), fc.nat()),
        right: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      });
    });

  function upToSix(calls: readonly DealCall[]): readonly DealCall[] {
    const kindsOf = (truth: string) =>
      [...new Set(calls.filter((call) => call.truth === truth).map(kindKey))].slice(0, 6);
    const kinds = [...kindsOf('scam'), ...kindsOf('genuine')];
    return calls.filter((call) => kinds.includes(kindKey(call)));
  }

  test('comes within two shifts when nothing is left to meet, up to six kinds of either truth', () => {
    let seen = 0;
    fc.assert(
      fc.property(dueOnes, ({ calls, missed, apart, seeds, right }) => {
        const kinds = new Set(missed.map(kindKey));
        const last = START + (missed.length - 1) * apart;
        // All others are known well, so that they are neither due nor left to meet.
        const known = calls
          .filter((call) => !kinds.has(kindKey(call)))
          .map((call) => played(call, last, { checkedBeforePaying: true }));
        const history = [...missed.map((call, i) => played(call, START + i * apart, wrong)), ...known];
        const now = last + apart + DAY;
        const due = dueAt(memoriesAfter(history), now).map(kindKey);
        seen += due.length;
        const first = deal(calls, history, seeds[0], now);
        const after = first.map((call, i) => played(call as DealCall, now + i * 60_000, { right: right[i] ?? true }));
        const second = deal(calls, [...history, ...after], seeds[1], now + DAY);
        const dealt = new Set([...first, ...second].map((call: Kind) => kindKey(call)));
        expect(due.filter((kind) => !dealt.has(kind))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    expect(seen).toBeGreaterThan(4000);
  });

  test('fills the shift when no kind is left to meet, the longest unheard first', () => {
    const calls = pairs(14);
    const scams = calls.filter(({ truth }) => truth === 'scam');
    const now = START + 30 * DAY;
    // s0 was met first, and so on: ten kinds due, more than one shift can hold. All others were met today.
    const missed = scams.slice(0, 10).map((call, i) => played(call, START + i * DAY, wrong));
    const today = calls.filter((call) => !scams.slice(0, 10).includes(call)).map((call) => played(call, now - 1));
    for (const seed of SEEDS.slice(0, 50)) {
      const dealt = deal(calls, [...missed, ...today], seed, now).flatMap(({ id, truth }) =>
        truth === 'scam' ? id : [],
      );
      expect(dealt.sort()).toEqual(scams.slice(0, dealt.length).map(({ id }) => id));
    }
  });

  describe('while there are kinds to meet', () => {
    const calls = pairs(60, 60, (i) => 1 + (i % 3));
    const scams = calls.filter(({ truth }) => truth === 'scam').slice(0, 6);
    const honest = calls.filter(({ truth }) => truth === 'genuine').slice(6, 12);
    // The first were judged right and fall due later than the last, which were not.
    const history = [scams, honest]
      .flatMap((side) => side.map((call, i) => played(call, START + i * (DAY / 6), { right: i < 3 })))
      .sort((a, b) => a.at - b.at);
    const heard = (shift: readonly { readonly id: string }[]) =>
      shift.map(({ id }) => id).filter((id) => history.some(({ scenario }) => scenario === id));

    test('has one scam and one genuine call of a shift', () => {
      for (const seed of SEEDS.slice(0, 50))
        expect(heard(deal(calls, history, seed, START + 9 * DAY)).sort()).toEqual(['g6', 's0']);
    });

    test('comes in the order it was last heard, however long overdue', () => {
      let so = history;
      for (let shift = 0; shift < 6; shift += 1) {
        const now = START + (9 + shift) * DAY;
        const dealt = deal(calls, so, shift, now);
        expect(heard(dealt).sort()).toEqual([`g${6 + shift}`, `s${shift}`]);
        so = [...so, ...dealt.map((call, i) => played(call as DealCall, now + i, { right: i % 4 > 0 }))];
      }
    });

    test('has no more of it for the best of players either', () => {
      const best = pairs(40, 40, () => 3).map((call) => ({ ...call, id: `b${call.id}`, type: `b${call.type}` }));
      const won = best.map((call) => played(call, START));
      for (const seed of SEEDS.slice(0, 50))
        expect(heard(deal(calls, [...won, ...history], seed, START + 9 * DAY))).toHaveLength(2);
    });
  });

  test('is dealt with a call of the kind that was never met, where there is one', () => {
    const calls = pairs(20, 10);
    const [met] = calls;
    if (!met) throw new Error('no call');
    for (const seed of SEEDS.slice(0, 50)) {
      const ids = deal(calls, [played(met, START, wrong)], seed, START + 5 * DAY).map(({ id }) => id);
      expect(ids).toContain('s10');
      expect(ids).not.toContain('s0');
    }
  });
});

describe('twins', () => {
  const areTwins = (shift: readonly { readonly id: string; readonly twin: string }[]) => closestTwins(shift) < 9;

  test('do not meet while there are other calls', () => {
    for (const seed of SEEDS) expect(areTwins(deal(pairs(8), [], seed))).toBe(false);
  });

  test('not even when both have just fallen due', () => {
    const calls = pairs(10);
    const history = calls.slice(0, 2).map((call) => played(call, START, wrong));
    for (const seed of SEEDS.slice(0, 50)) {
      const shift = deal(calls, history, seed, START + DAY);
      expect(areTwins(shift)).toBe(false);
      expect(shift.some(({ id }) => id === 's0' || id === 'g0')).toBe(true);
    }
  });

  test('nor when both were passed over, if another call of the kind will do', () => {
    const calls = pairs(20, 10);
    const history = [0, 1, 4].map((i) => played(calls[i] ?? FIRST, START + i * DAY, i < 4 ? wrong : {}));
    for (const seed of SEEDS.slice(0, 50)) {
      const shift = deal(calls, history, seed, START + 5 * DAY);
      expect(areTwins(shift)).toBe(false);
      expect(shift.filter((call: Kind) => call.type === 't0')).toHaveLength(2);
    }
  });

  test('but meet when both were passed over and no other will do, well apart', () => {
    const calls = pairs(12);
    const history = [0, 1, 4].map((i) => played(calls[i] ?? FIRST, START + i * DAY, i < 4 ? wrong : {}));
    for (const seed of SEEDS.slice(0, 50)) {
      const shift = deal(calls, history, seed, START + 5 * DAY);
      expect(shift.map(({ id }) => id)).toEqual(expect.arrayContaining(['s0', 'g0']));
      expect(closestTwins(shift)).toBeGreaterThanOrEqual(3);
    }
  });

  test('scarce genuine calls are not shut out by their twins', () => {
    const calls = pairs(12).filter(({ truth }, i) => truth === 'scam' || i < 10);
    for (const seed of SEEDS) expect(areTwins(deal(calls, [], seed))).toBe(false);
  });

  test('are at least three apart when they must meet', () => {
    for (const seed of SEEDS) {
      const shift = deal(pairs(6), [], seed);
      expect(areTwins(shift)).toBe(true);
      expect(closestTwins(shift)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('what was never met', () => {
  test('goes before what was', () => {
    const calls = pairs(16);
    // Met and not due: a second pair of each type is not needed, the rest suffice.
    const history = calls.slice(0, 16).map((call) => played(call, START));
    for (const seed of SEEDS.slice(0, 50))
      expect(deal(calls, history, seed).every(({ id }) => Number(id.slice(1)) >= 8)).toBe(true);
  });

  test('a type never met goes before the twins of one that was', () => {
    const calls = pairs(20);
    const history = calls.filter(({ truth }, i) => truth === 'scam' && i < 20).map((call) => played(call, START));
    for (const seed of SEEDS.slice(0, 50))
      expect(deal(calls, history, seed).every(({ id }) => Number(id.slice(1)) >= 10)).toBe(true);
  });

  test('a kind never met goes before another call of a kind that was, and types differ while they can', () => {
    const calls = pairs(20, 10);
    const history = calls.slice(0, 4).map((call) => played(call, START));
    for (const seed of SEEDS.slice(0, 50)) {
      const types = deal(calls, history, seed).map((call: Kind) => call.type);
      expect(types).not.toContain('t0');
      expect(types).not.toContain('t1');
      expect(new Set(types).size).toBe(8);
    }
  });
});

describe('difficulty', () => {
  const calls = pairs(24, 24, (i) => 1 + (i % 3));
  const meanOf = (history: readonly PracticeTrial[]) =>
    SEEDS.slice(0, 50)
      .flatMap((seed) => deal(calls, history, seed).map(({ difficulty }) => difficulty))
      .reduce((sum, one, _, all) => sum + one / all.length, 0);
  const others = pairs(30).map((call) => ({ ...call, id: `o${call.id}`, type: `o${call.type}` }));

  test('begins with the easy ones, and rises with the player', () => {
    expect(meanOf([])).toBeCloseTo(1, 9);
    expect(meanOf(others.slice(0, 12).map((call) => played(call, START)))).toBeGreaterThan(2.5);
    expect(meanOf(others.map((call) => played(call, START, wrong)))).toBeCloseTo(1, 9);
  });
});

test('a call a step of difficulty off comes after nearer ones, even those heard before', () => {
  const calls = pairs(20, 20, (i) => (i < 10 ? 1 : 3));
  const heard = calls.slice(0, 20).map((call, i) => played(call, START, { right: i % 4 > 0 }));
  for (const seed of SEEDS.slice(0, 50))
    expect(deal(calls, heard, seed).every(({ difficulty }) => difficulty === 1)).toBe(true);
});

describe('degenerate supplies', () => {
  const scams = pairs(12).filter(({ truth }) => truth === 'scam');
  test.each<[string, readonly DealCall[], number | undefined, number]>([
    ['none', [], undefined, 0],
    ['one call', pairs(1).slice(0, 1), undefined, 1],
    ['one pair', pairs(1), undefined, 2],
    ['all scams', scams, undefined, 8],
    ['a shift of none', scams, 0, 0],
    ['a shift of less than none', scams, -1, 0],
    ['a shift of four', pairs(9), 4, 4],
  ])('%s', (_, calls, size, count) => {
    for (const seed of SEEDS.slice(0, 20)) expect(deal(calls, [], seed, START, size)).toHaveLength(count);
  });

  test('the same call listed twice is dealt once', () => {
    expect(deal([FIRST, FIRST], [], 1)).toHaveLength(1);
  });

  test('a kind that is due but has no call left is passed over', () => {
    const history = [played({ ...FIRST, id: 'retired', type: 'gone' }, START, wrong)];
    expect(deal(pairs(8), history, 1, START + 9 * DAY)).toHaveLength(8);
  });
});
