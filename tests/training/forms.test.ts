import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DriftProblem, driftOf } from '../../src/training/form-drift.ts';
import { type Assembly, assembleForms, sizeFor } from '../../src/training/forms.ts';
import type { Form, FormCall } from '../../src/training/test-form.ts';

/** Made-up pairs; difficulties and types go round. */
function pool(
  count: number,
  types: number,
  difficulty: (i: number) => number = (i) => 1 + (i % 3),
): readonly FormCall[] {
  return Array.from({ length: count }, (_, i) => {
    const both = { type: `t${Math.floor(i / 3) % types}`, difficulty: difficulty(i), hash: `h${i}` };
    return [
      { id: `s${i}`, twin: `g${i}`, truth: 'scam' as const, ...both },
      { id: `g${i}`, twin: `s${i}`, truth: 'genuine' as const, ...both },
    ];
  }).flat();
}
function formsOf(assembly: Assembly): readonly Form[] {
  if (!assembly.forms) throw new Error(JSON.stringify(assembly));
  return assembly.forms;
}
const callsOf = (form: Form, calls: readonly FormCall[]) =>
  form.items.map(({ id }) => calls.find((call) => call.id === id) as FormCall);

describe('the size of a form', () => {
  test.each([
    [20, 2, 6],
    [24, 3, 8],
    [40, 5, 13],
    [60, 5, 15],
    [300, 5, 15],
  ])('from %i pairs %i scams and %i genuine calls', (pairs, scam, genuine) => {
    expect(sizeFor(pairs)).toEqual({ scam, genuine });
  });

  test('25–30 % scams, and enough for three, from any number of pairs', () => {
    for (let pairs = 20; pairs < 400; pairs += 1) {
      const { scam, genuine } = sizeFor(pairs);
      expect(scam / (scam + genuine)).toBeGreaterThanOrEqual(0.25);
      expect(scam / (scam + genuine)).toBeLessThanOrEqual(0.3);
      expect(3 * genuine).toBeLessThanOrEqual(pairs);
    }
  });
});

describe.each([
  [20, 6],
  [24, 8],
  [40, 12],
])('%i pairs of %i types', (count, types) => {
  const calls = pool(count, types);
  const forms = formsOf(assembleForms(calls, 1));

  test('three forms of one size and rate, balanced over types and difficulty', () => {
    expect(forms.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    const { scam, genuine } = sizeFor(count);
    const sums = forms.map((form) => callsOf(form, calls).reduce((sum, call) => sum + call.difficulty, 0));
    for (const form of forms) {
      expect(form.items).toHaveLength(scam + genuine);
      expect(callsOf(form, calls).filter(({ truth }) => truth === 'scam')).toHaveLength(scam);
    }
    expect((Math.max(...sums) - Math.min(...sums)) / (scam + genuine)).toBeLessThanOrEqual(0.25);
    for (const type of new Set(calls.map((call) => call.type))) {
      const counts = forms.map((form) => callsOf(form, calls).filter((call) => call.type === type).length);
      expect(Math.max(...counts) - Math.min(...counts), type).toBeLessThanOrEqual(1);
    }
  });

  test('as hard as the pool, scams and genuine calls alike', () => {
    for (const form of forms)
      for (const truth of ['scam', 'genuine'] as const) {
        const mean = (list: readonly FormCall[]) => {
          const found = list.filter((call) => call.truth === truth);
          return found.reduce((sum, call) => sum + call.difficulty, 0) / found.length;
        };
        expect(Math.abs(mean(callsOf(form, calls)) - mean(calls))).toBeLessThanOrEqual(0.5);
      }
  });

  test('no scenario in two forms, no twins in one', () => {
    const ids = forms.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const form of forms)
      for (const call of callsOf(form, calls)) expect(form.items.map(({ id }) => id)).not.toContain(call.twin);
  });

  test('the same forms for the same seed, whatever the order of the calls; others for another', () => {
    expect(formsOf(assembleForms([...calls].reverse(), 1))).toEqual(forms);
    expect(formsOf(assembleForms(calls, 2))).not.toEqual(forms);
  });

  test('as put together, nothing has drifted', () => {
    expect(driftOf(forms, calls)).toEqual([]);
  });
});

describe('no forms', () => {
  test.each<[string, readonly FormCall[], number]>([
    ['none', [], 0],
    ['19 pairs', pool(19, 6), 19],
    ['20 pairs, one of them without its twin', pool(20, 6).slice(1), 19],
    [
      '20 pairs, one of two scams',
      pool(20, 6).map((call) => (call.id === 'g3' ? { ...call, truth: 'scam' } : call)),
      19,
    ],
    [
      '20 pairs, one twin names another',
      pool(20, 6).map((call) => (call.id === 'g3' ? { ...call, twin: 's4' } : call)),
      19,
    ],
  ])('%s', (_, calls, pairs) => {
    expect(assembleForms(calls, 1)).toEqual({ forms: null, reason: 'too-few-pairs', pairs, needed: 20 });
  });

  test('from calls that cannot be balanced, with what is wrong', () => {
    const assembly = assembleForms(
      pool(20, 6, (i) => 2 ** i),
      1,
    );
    expect(assembly).toMatchObject({ forms: null, reason: 'not-parallel' });
    expect('problems' in assembly && assembly.problems.map(({ code }) => code)).toContain('difficulty');
  });
});

test('of pools of any shape: parallel forms, or a reason; seldom a reason', () => {
  let made = 0;
  const shape = fc.record({
    count: fc.integer({ min: 20, max: 60 }),
    types: fc.integer({ min: 1, max: 60 }),
    hard: fc.array(fc.constantFrom(1, 2, 3), { minLength: 60, maxLength: 60 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(shape, ({ count, types, hard, seed }) => {
      const calls = pool(count, types, (i) => hard[i] ?? 2);
      const assembly = assembleForms(calls, seed);
      if (!assembly.forms) return expect(assembly.reason).toBe('not-parallel');
      made += 1;
      expect(driftOf(assembly.forms, calls)).toEqual([]);
    }),
    { numRuns: 15, seed: 6 },
  );
  expect(made).toBe(15);
});

describe('drift', () => {
  const calls = pool(24, 8);
  const forms = formsOf(assembleForms(calls, 1));
  const [a, b] = forms as [Form, Form, Form];
  const inA = callsOf(a, calls);
  const codes = (of: readonly Form[], now: readonly FormCall[] = calls) => [
    ...new Set(driftOf(of, now).map(({ code }) => code)),
  ];
  const withA = (items: Form['items']): readonly Form[] => [{ ...a, items }, ...forms.slice(1)];
  const changed = (ids: readonly FormCall[], change: Partial<FormCall>) =>
    calls.map((call) => (ids.some(({ id }) => id === call.id) ? { ...call, ...change } : call));
  const scam = inA.find(({ truth }) => truth === 'scam') as FormCall;
  const genuine = inA.filter(({ truth }) => truth === 'genuine');
  /** A genuine call of no form whose twin is not in A, and which is not the given one's match by accident. */
  const spare = (truth: FormCall['truth']) =>
    calls.find(
      (call) =>
        call.truth === truth &&
        !forms.some(({ items }) => items.some(({ id }) => id === call.id)) &&
        !a.items.some(({ id }) => id === call.twin),
    ) as FormCall;

  test.each<[DriftProblem['code'], readonly Form[], readonly FormCall[]]>([
    ['gone', forms, calls.filter(({ id }) => id !== scam.id)],
    ['changed', forms, changed([scam], { hash: 'new' })],
    ['shared', withA([...a.items.slice(1), b.items[0] as Form['items'][number]]), calls],
    ['twins', withA([...a.items.filter(({ id }) => id !== genuine[0]?.id), { id: scam.twin, hash: scam.hash }]), calls],
    ['rate', withA(a.items.map((item) => (item.id === genuine[0]?.id ? spare('scam') : item))), calls],
    ['uneven', withA(a.items.slice(1)), calls],
    ['difficulty', forms, changed(inA, { difficulty: 3 })],
    ['types', forms, changed(inA, { type: 't0' })],
  ])('%s', (code, now, of) => {
    expect(codes(now, of)).toContain(code);
  });

  test.each<[string, readonly FormCall[], DriftProblem[]]>([
    [
      'gone names form and scenario',
      calls.filter(({ id }) => id !== scam.id),
      [{ code: 'gone', form: 'A', scenario: scam.id }],
    ],
    ['changed too', changed([scam], { hash: 'new' }), [{ code: 'changed', form: 'A', scenario: scam.id }]],
  ])('%s', (_, now, problems) => {
    expect(driftOf(forms, now)).toEqual(expect.arrayContaining(problems));
  });

  test('harder scams are seen even where the whole form stays within its limit', () => {
    const eased = changed(
      genuine.slice(0, 4).filter(({ difficulty }) => difficulty > 1),
      { difficulty: 1 },
    ).map((call) =>
      call.truth === 'scam' && inA.some(({ id }) => id === call.id) ? { ...call, difficulty: 3 } : call,
    );
    const found = driftOf(forms, eased).flatMap((problem) => (problem.code === 'difficulty' ? problem.of : []));
    expect(found).toContain('scam');
  });

  test('a harder form is seen even where its scams and its genuine calls each stay within theirs', () => {
    const harder = genuine.filter(({ difficulty }) => difficulty < 3).slice(0, 3);
    const now = calls.map((call) =>
      harder.some(({ id }) => id === call.id) ? { ...call, difficulty: call.difficulty + 1 } : call,
    );
    expect(driftOf(forms, now)).toMatchObject([{ code: 'difficulty', of: 'all', limit: 0.25 }]);
  });

  test('a rate of a third is over, a fifth is under', () => {
    const made = (scams: number, honest: number): Form => ({
      name: 'A',
      items: calls
        .filter(({ truth }, i) => (truth === 'scam' ? i < 2 * scams : i >= 48 - 2 * honest))
        .map(({ id, hash }) => ({ id, hash })),
    });
    expect(driftOf([made(3, 9)], calls)).toEqual([]);
    expect(driftOf([made(3, 7)], calls)).toEqual([]);
    expect(driftOf([made(4, 8)], calls)).toEqual([{ code: 'rate', form: 'A', scams: 4, calls: 12 }]);
    expect(driftOf([made(2, 8)], calls)).toEqual([{ code: 'rate', form: 'A', scams: 2, calls: 10 }]);
  });

  test('no forms have not drifted, an empty one has', () => {
    expect(driftOf([], calls)).toEqual([]);
    expect(codes([{ name: 'A', items: [] }])).toEqual(['rate']);
  });
});
