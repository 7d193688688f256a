import type { Truth } from '../../scenario/vocabulary.ts';
import { distribution } from '../../scoring/normal.ts';
import { seeded, seedOf } from '../../training/seeded.ts';
import { between, type Chance, normal } from './draw.ts';
import { LEARNER, SEED } from './simulation-constants.ts';

/** Somebody whose d′ and c are known, before any practice. */
export interface SimulatedPlayer {
  readonly name: string;
  readonly dPrime: number;
  /** c: below 0 over-suspicious, above 0 too trusting. */
  readonly criterion: number;
  /** Share of what is still to be learned that one call teaches, 0 to 1. */
  readonly learning: number;
  /** How much faster than the law this player forgets: 2 is twice as fast. */
  readonly tempo: number;
  /** The chance of a check before any money has gone. */
  readonly checks: number;
}

export interface Answer {
  readonly said: Truth;
  readonly right: boolean;
  /** 0 certainly genuine … 100 certainly a scam; above 50 exactly where a scam was said. */
  readonly confidence: number;
}

/** So many players, the same ones for the same words: the first ten of twenty are the ten of ten. */
export function drawPlayers(
  count: number,
  words: string,
  { dPrime, criterion }: { readonly dPrime: readonly [number, number]; readonly criterion: readonly [number, number] },
): readonly SimulatedPlayer[] {
  return Array.from({ length: count }, (_, i) => {
    const name = `${SEED} ${words} ${i}`;
    const chance = seeded(seedOf(name));
    return {
      name,
      dPrime: between(dPrime, chance),
      criterion: between(criterion, chance),
      learning: between(LEARNER.learning, chance),
      tempo: Math.exp(LEARNER.tempo * normal(chance)),
      checks: between(LEARNER.checks, chance),
    };
  });
}

/** The chance of judging a call right whose evidence lies `half` a d′ on its own side: Φ(d′/2 ∓ c). */
export function chanceOfRight(truth: Truth, half: number, criterion: number): number {
  return distribution(truth === 'scam' ? half - criterion : half + criterion);
}

/**
 * The equal-variance model itself: the evidence of a scam is normal around +d′/2, that of a genuine call around −d′/2, and
 * what lies above c is called a scam. Sureness is how far it lies from c.
 */
export function answer(truth: Truth, half: number, criterion: number, chance: Chance): Answer {
  const evidence = drawEvidence(truth, half, chance);
  const said = evidence > criterion ? 'scam' : 'genuine';
  return { said, right: said === truth, confidence: 100 * distribution(evidence - criterion) };
}

/** The same answer without its sureness, for tests of which nothing else is kept. */
export function saysScam(truth: Truth, half: number, criterion: number, chance: Chance): boolean {
  return drawEvidence(truth, half, chance) > criterion;
}

function drawEvidence(truth: Truth, half: number, chance: Chance): number {
  return (truth === 'scam' ? half : -half) + normal(chance);
}
