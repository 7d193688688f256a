import type { Trial } from '../storage/kept.ts';
import { dealShift } from '../training/deal.ts';
import { dealFirstMeasure, orderForm } from '../training/deal-test.ts';
import type { Round } from '../training/flow.ts';
import { assembleForms } from '../training/forms.ts';
import { type NextTest, nextTest } from '../training/next-test.ts';
import { orderShift } from '../training/shift.ts';
import { historyOf } from './practice.ts';
import { satTests } from './sat-tests.ts';
import type { ShelvedScenario } from './shelf.ts';

interface Dealing {
  /** The calls there are; the guide is none of them. */
  readonly calls: readonly ShelvedScenario[];
  readonly trials: readonly Trial[];
  readonly heard: (scenario: string) => boolean;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The forms are the same for everybody with the same content. */
const FORM_SEED = 20_261;

/** Ids of the calls of a round in the order they ring. Empty where there is no such round. */
export function dealRound(round: Round, { calls, trials, heard, seed, now }: Dealing): readonly string[] {
  switch (round.name) {
    case 'today':
      return dealShift(calls, historyOf(trials, now), { seed, now });
    case 'kind':
      return orderShift(
        calls.filter(({ type }) => type === round.type),
        seed,
      );
    case 'test': {
      if (round.form === 'first') return dealFirstMeasure(calls, heard, seed);
      const form = assembleForms(calls, FORM_SEED).forms?.find(({ name }) => name === round.form);
      return form ? orderForm(form, calls, seed) : [];
    }
  }
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
