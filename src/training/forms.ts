import { TRUTHS, type Truth } from '../scenario/vocabulary.ts';
import { type DriftProblem, driftOf, rangeOf } from './form-drift.ts';
import { seeded, shuffle } from './seeded.ts';
import { FORM_LIMITS, FORM_NAMES, type Form, type FormCall, largestRow, type RowSize } from './test-form.ts';

export type Assembly =
  | { readonly forms: readonly Form[] }
  | { readonly forms: null; readonly reason: 'too-few-pairs'; readonly pairs: number; readonly needed: number }
  | { readonly forms: null; readonly reason: 'not-parallel'; readonly problems: readonly DriftProblem[] };

/** One form in the making: calls of the three forms, in the order of `FORM_NAMES`. */
type Draft = readonly (readonly FormCall[])[];

const TRIES = 100;
/** Every way to hand three calls to three forms. */
const DEALS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;
/** Weighs more than any unevenness can. */
const FORBIDDEN = 1000;

/**
 * Scenarios → parallel forms A, B and C, or why there are none yet. The procedure:
 *
 * 1. Only whole pairs count, a scam and a genuine call that name each other. From 20 pairs on the forms open.
 * 2. The size is the largest, up to 20, with 25–30 % scams for which there are three times as many scams and three times as
 *    many genuine calls: 2 + 6 of 20 pairs, 3 + 8 of 24, 5 + 13 of 40. All three forms have the same.
 * 3. Scams, then genuine calls, stand in order of difficulty, within it by type, and are cut into as many stretches as a
 *    form needs of them, so that a form is as hard as the pool. From each stretch three neighbours are taken and
 *    handed to the three forms, in the one of the six ways that keeps twins apart and the forms most alike so far.
 * 4. Where neighbours are equal chance decides, from the seed. Of 100 such drafts the most even is kept: least difference in
 *    difficulty, in types, and fewest types twice in one form.
 * 5. What is kept must pass `driftOf`; otherwise there are no forms, and the problems say why.
 *
 * Matched blocks dealt at random, rather than an optimiser, because the procedure can be followed by hand. The same calls
 * and seed give the same forms, whatever the order of the calls.
 */
export function assembleForms(calls: readonly FormCall[], seed: number): Assembly {
  const paired = wholePairs(calls);
  const pairs = paired.length / 2;
  if (pairs < FORM_LIMITS.pairs) return { forms: null, reason: 'too-few-pairs', pairs, needed: FORM_LIMITS.pairs };
  const size = sizeFor(pairs);
  const chance = seeded(seed);
  let best: Draft = [];
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least > 0; i += 1) {
    const draft = drawDraft(paired, size, chance);
    const found = unevenness(draft);
    if (found < least) [best, least] = [draft, found];
  }
  const forms = best.map((items, i) => ({
    name: FORM_NAMES[i] ?? 'A',
    items: items.map(({ id, hash }) => ({ id, hash })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
  const problems = driftOf(forms, calls);
  return problems.length > 0 ? { forms: null, reason: 'not-parallel', problems } : { forms };
}

/** Calls of one form, by truth, from so many pairs: as many as the limits allow. */
export function sizeFor(pairs: number): RowSize {
  const most = Math.floor(pairs / FORM_NAMES.length);
  return largestRow({ scam: most, genuine: most });
}

function wholePairs(calls: readonly FormCall[]): readonly FormCall[] {
  const all = new Map(calls.map((call) => [call.id, call]));
  return calls
    .filter((call) => {
      const twin = all.get(call.twin);
      return twin !== undefined && twin.twin === call.id && twin.truth !== call.truth;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function drawDraft(calls: readonly FormCall[], size: Readonly<Record<Truth, number>>, chance: () => number): Draft {
  let draft: Draft = FORM_NAMES.map(() => []);
  for (const truth of TRUTHS) {
    const types = shuffle([...new Set(calls.map((call) => call.type))], chance);
    const rank = new Map(types.map((type, i) => [type, i]));
    const ordered = [...shuffle(calls, chance)]
      .filter((call) => call.truth === truth)
      .sort((a, b) => a.difficulty - b.difficulty || (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0));
    const blocks = size[truth];
    for (let i = 0; i < blocks; i += 1) {
      const from = Math.floor((i * ordered.length) / blocks);
      const to = Math.floor(((i + 1) * ordered.length) / blocks);
      const start = from + Math.floor(chance() * (to - from - FORM_NAMES.length + 1));
      draft = handOut(draft, ordered.slice(start, start + FORM_NAMES.length), chance);
    }
  }
  return draft;
}

/** Three alike calls, one to each form. */
function handOut(draft: Draft, three: readonly FormCall[], chance: () => number): Draft {
  const ways = shuffle(DEALS, chance).map((deal) =>
    draft.map((form, i) => [...form, ...three.filter((_, k) => deal[k] === i)]),
  );
  return ways.reduce((best, way) => (unevenness(way) < unevenness(best) ? way : best));
}

/** 0 for three forms that differ in nothing but their calls. Run some thousand times for one assembly: one pass. */
function unevenness(draft: Draft): number {
  const types = new Map<string, number[]>();
  const hard: Record<Truth, number[]> = { scam: draft.map(() => 0), genuine: draft.map(() => 0) };
  let twins = 0;
  draft.forEach((form, i) => {
    const expected = new Set<string>();
    for (const call of form) {
      const counts = types.get(call.type) ?? draft.map(() => 0);
      types.set(call.type, counts);
      counts[i] = (counts[i] ?? 0) + 1;
      hard[call.truth][i] = (hard[call.truth][i] ?? 0) + call.difficulty;
      if (expected.has(call.id)) twins += 1;
      expected.add(call.twin);
    }
  });
  const counts = [...types.values()];
  const uneven = counts.reduce((sum, each) => sum + rangeOf(each) ** 2, 0);
  const twice = counts.flat().filter((count) => count > 1).length;
  const harder = TRUTHS.reduce((sum, truth) => sum + rangeOf(hard[truth]), 0);
  return twins * FORBIDDEN + 2 * harder + uneven + twice / 4;
}
