import { describe, expect, test } from 'vitest';
import { NOTHING_KNOWN } from '../../src/lint/check-scenarios.ts';
import { oneSided } from '../../src/lint/one-sided.ts';
import type { SetRule, Subject } from '../../src/lint/rule.ts';
import { backgroundTells } from '../../src/lint/rules/background-tells.ts';
import { moodTells } from '../../src/lint/rules/mood-tells.ts';
import { paceTells } from '../../src/lint/rules/pace-tells.ts';
import { voiceTells } from '../../src/lint/rules/voice-tells.ts';
import { type Counts, chanceOf, distance, leanings, setsIn, type Twins, twinsIn } from '../../src/lint/tells.ts';
import type { Mood } from '../../src/scenario/vocabulary.ts';
import { seeded } from '../../src/training/seeded.ts';
import { readShipped } from '../support/shipped.ts';

const counts = (each: Readonly<Record<string, number>>): Counts => new Map(Object.entries(each));
const twins = (scam: Readonly<Record<string, number>>, genuine: Readonly<Record<string, number>>): Twins<Counts> => ({
  scam: counts(scam),
  genuine: counts(genuine),
});
const times = <T>(n: number, of: (i: number) => T): readonly T[] => Array.from({ length: n }, (_, i) => of(i));

describe('distance', () => {
  test.each([
    ['alike', { a: 5, b: 5 }, { a: 50, b: 50 }, 0],
    ['nothing in common', { a: 3 }, { b: 9 }, 1],
    ['half moved', { a: 4 }, { a: 2, b: 2 }, 0.5],
  ])('%s', (_, scam, genuine, expected) => {
    expect(distance([twins(scam, genuine)])).toBeCloseTo(expected);
  });
});

describe('chance', () => {
  const oneWay = (n: number) => times(n, () => twins({ a: 10 }, { b: 10 }));

  test.each([
    [1, 1],
    [5, 2 / 32],
    [6, 2 / 64],
    [12, 2 / 4096],
  ])('of %i pairs that all lean one way', (n, expected) => {
    expect(chanceOf(oneWay(n), distance)).toBeCloseTo(expected, 10);
  });

  test('is sampled from a seed with more pairs, and comes out the same each time', () => {
    const chance = chanceOf(oneWay(14), distance);
    expect(chance).toBeLessThan(0.005);
    expect(chanceOf(oneWay(14), distance)).toBe(chance);
  });

  test('is large where pairs lean now one way, now the other', () => {
    const mixed = times(8, (i) => (i % 2 ? twins({ a: 10 }, { b: 10 }) : twins({ b: 10 }, { a: 10 })));
    expect(chanceOf(mixed, distance)).toBe(1);
  });

  test('falls under 5 % in about one of twenty sets that chance made', () => {
    const chance = seeded(7);
    const kinds = () => {
      const a = Math.round(chance() * 20);
      return { a, b: 20 - a };
    };
    const found = times(300, () =>
      chanceOf(
        times(7, () => twins(kinds(), kinds())),
        distance,
      ),
    );
    const share = found.filter((p) => p < 0.05).length / found.length;
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.1);
  });
});

describe('leaning', () => {
  test('the kind that leans most comes first, and rare ones are left out', () => {
    const found = leanings([twins({ much: 16, rare: 19, even: 10 }, { much: 4, even: 10 })]);
    expect(found.map(({ kind, towards, share }) => [kind, towards, share])).toEqual([
      ['much', 'scam', 0.8],
      ['even', 'scam', 0.5],
    ]);
  });

  test.each([
    [15, 5, null],
    [16, 5, 'scam'],
    [5, 16, 'genuine'],
  ])('%i lines to %i', (scam, genuine, towards) => {
    const told = oneSided([twins({ a: scam, b: 30 }, { a: genuine, b: 30 })]);
    expect(told?.worst?.towards ?? null).toBe(towards);
  });
});

const { scenarios } = readShipped();
const SHIPPED: readonly Subject[] = scenarios.map(({ parsed }) => ({
  parsed,
  twin: null,
  graph: { states: [], edges: 0, complete: true },
  plays: [],
  known: NOTHING_KNOWN,
}));
type Scenario = Subject['parsed']['scenario'];

/** The shipped calls, each changed as said. */
function changed(change: (scenario: Scenario) => Partial<Scenario>): readonly Subject[] {
  return SHIPPED.map((subject) => {
    const { parsed } = subject;
    return { ...subject, parsed: { ...parsed, scenario: { ...parsed.scenario, ...change(parsed.scenario) } } };
  });
}

const told = (rule: SetRule, subjects: readonly Subject[]) =>
  [...rule.check(subjects)].map(([{ parsed }, fault]) => `${parsed.scenario.truth}: ${String(fault.values.how)}`);

/** Every caller with this voice, background or way in calls of one truth. */
const callers =
  (truth: Scenario['truth'], as: Partial<Scenario['speakers'][string]>) =>
  ({ truth: its, speakers }: Scenario): Partial<Scenario> => {
    const { caller } = speakers;
    return its === truth && caller ? { speakers: { ...speakers, caller: { ...caller, ...as } } } : {};
  };

/** Every line of a mood in scams said in another. */
const mooded =
  (from: Mood, to: Mood) =>
  ({ truth, nodes }: Scenario): Partial<Scenario> => ({
    nodes: nodes.map((node) => ({
      ...node,
      lines: node.lines.map((line) => (truth === 'scam' && line.mood === from ? { ...line, mood: to } : line)),
    })),
  });

describe('the shipped set', () => {
  const RULES = [voiceTells, backgroundTells, moodTells, paceTells];

  test('holds five pairs or more', () => {
    expect(twinsIn(SHIPPED).length).toBeGreaterThanOrEqual(5);
  });

  test.each(RULES.map((rule) => [rule.code, rule] as const))('%s finds nothing', (_, rule) => {
    expect(told(rule, SHIPPED)).toEqual([]);
  });

  test('drafts are judged with the live calls, and cannot hide what is wrong with these', () => {
    const first = twinsIn(SHIPPED)[0]?.scam.parsed.scenario.id;
    expect(setsIn(SHIPPED).length).toBe(1);
    const sets = setsIn(changed((scenario) => (scenario.id === first ? { status: 'draft' } : {})));
    expect(sets.map((pairs) => pairs.length)).toEqual([twinsIn(SHIPPED).length - 1, twinsIn(SHIPPED).length]);
  });

  test('one voice for all liars is told', () => {
    expect(told(voiceTells, changed(callers('scam', { voice: 'lele' })))).toEqual([
      expect.stringMatching(/^scam: of \d+ lines with "lele" 100 % are in scams$/),
    ]);
  });

  test('a street behind honest callers only is told', () => {
    expect(told(backgroundTells, changed(callers('genuine', { behind: 'street' })))).toEqual([
      expect.stringMatching(/"(street|office)" 100 %/),
    ]);
  });

  test('scammers who stand in the room are told', () => {
    expect(told(backgroundTells, changed(callers('scam', { via: 'room' })))).toEqual([
      expect.stringMatching(/"(room|phone)"/),
    ]);
  });

  test('liars who are never calm are told', () => {
    expect(told(moodTells, changed(mooded('calm', 'stern')))).toEqual([expect.stringMatching(/^scam: .*"stern"/)]);
  });

  test('slow liars are told, once', () => {
    const slow = changed((scenario) => ({ ...mooded('calm', 'hesitant')(scenario), ...slowed(scenario) }));
    expect(told(paceTells, slow)).toEqual([
      expect.stringMatching(/^scam: scams [\d.]+, genuine calls [\d.]+ syllables/),
    ]);
  });

  test('a call that has no twin here is not counted', () => {
    expect(twinsIn(SHIPPED.filter(({ parsed }) => parsed.scenario.truth === 'scam'))).toEqual([]);
    expect(told(voiceTells, [])).toEqual([]);
    expect(told(paceTells, [])).toEqual([]);
  });
});

function slowed({ truth, nodes }: Scenario): Partial<Scenario> {
  if (truth === 'genuine') return {};
  return {
    nodes: nodes.map((node) => ({ ...node, lines: node.lines.map((line) => ({ ...line, mood: 'hesitant' })) })),
  };
}
