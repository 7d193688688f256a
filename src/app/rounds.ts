import type { Trial } from '../storage/kept.ts';
import { dealShift } from '../training/deal.ts';
import { dealFirstMeasure, orderForm } from '../training/deal-test.ts';
import type { Round, Shift } from '../training/flow.ts';
import { assembleForms } from '../training/forms.ts';
import { dealMixed } from '../training/mixed-round.ts';
import { type NextTest, nextTest } from '../training/next-test.ts';
import { orderShift } from '../training/shift.ts';
import { FORM_LIMITS } from '../training/test-form.ts';
import { historyOf } from './practice.ts';
import { satTests } from './sat-tests.ts';
import type { FraudTypes, ShelvedScenario } from './shelf.ts';

interface Dealing {
  /** The calls there are; the guide is none of them. */
  readonly calls: readonly ShelvedScenario[];
  readonly types: FraudTypes;
  readonly trials: readonly Trial[];
  readonly heard: (scenario: string) => boolean;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The forms are the same for everybody with the same content. */
const FORM_SEED = 20_261;

/** Ids of the calls of a round in the order they ring. Empty where there is no such round. */
export function dealRound(round: Round, { calls, types, trials, heard, seed, now }: Dealing): readonly string[] {
  switch (round.name) {
    case 'today':
      return dealShift(calls, historyOf(trials, now), { seed, now });
    case 'kind': {
      // A group may be large: a shift of it is dealt like today's.
      if ('group' in round)
        return dealShift(
          calls.filter(({ type }) => types[type]?.group === round.group),
          historyOf(trials, now),
          { seed, now },
        );
      return orderShift(
        calls.filter(({ type }) => type === round.type),
        seed,
      );
    }
    case 'test': {
      if (round.form === 'first') return dealFirstMeasure(calls, heard, seed);
      const form = assembleForms(calls, FORM_SEED).forms?.find(({ name }) => name === round.form);
      return form ? orderForm(form, calls, seed) : [];
    }
  }
}

interface MixedDealing {
  readonly calls: readonly ShelvedScenario[];
  /** Those of which the player may be told. */
  readonly trials: readonly Trial[];
  /** Calls of what is set aside. */
  readonly toCome: ReadonlySet<string>;
}

/**
 * Ids of the calls of which the mixed round after a shift asks a piece; empty where there is none. With fewer pairs than
 * forms need it would ask the same few again and again. A call of a test is not asked: nothing tells what it was.
 */
export function dealMixedRound(shift: Shift | null, { calls, trials, toCome }: MixedDealing): readonly string[] {
  if (!shift || shift.round.name === 'test' || pairsIn(calls) < FORM_LIMITS.pairs) return [];
  const shown = new Set(trials.filter(({ test }) => test === null).map(({ scenario }) => scenario));
  return dealMixed(calls, { played: shift.order, shown, toCome, seed: shift.seed });
}

/** The test that comes next, from those sat to their end. */
export function testToCome(trials: readonly Trial[], calls: readonly ShelvedScenario[], now: number): NextTest {
  // One dated after now, by a clock since set right, was taken at the latest now.
  const sat = satTests(trials).map(({ name, at }) => ({ name, at: Math.min(at, now) }));
  return nextTest(sat, pairsIn(calls), now);
}

/** Scams with their twin there. */
export function pairsIn(calls: readonly ShelvedScenario[]): number {
  const ids = new Set(calls.map(({ id }) => id));
  return calls.filter(({ truth, twin }) => truth === 'scam' && ids.has(twin)).length;
}
