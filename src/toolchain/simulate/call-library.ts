import type { DealCall } from '../../training/deal.ts';
import { seeded, seedOf } from '../../training/seeded.ts';
import { normal } from './draw.ts';
import { DIFFICULTY_SPREAD, DIFFICULTY_STEP, type LibrarySize, SEED } from './simulation-constants.ts';

/** A call as the simulation knows it. */
export interface SimulatedCall extends DealCall {
  /** What it adds to half the d′ of whoever judges it; below 0 for a hard call. The dealing does not see it. */
  readonly ease: number;
}

/**
 * Pairs of calls, so many of each type; difficulties are drawn, and twins share theirs. The same size, the same calls. They
 * stand in the order of their ids, which spares the dealing most of its sorting.
 */
export function makeLibrary({ name, types, pairs }: LibrarySize): readonly SimulatedCall[] {
  const chance = seeded(seedOf(`${SEED} library ${name}`));
  const calls = Array.from({ length: types }, (_, t) => t).flatMap((t) =>
    Array.from({ length: pairs[t % pairs.length] ?? 1 }, (_, i) => {
      const difficulty = 1 + Math.floor(3 * chance());
      const ease = () => DIFFICULTY_STEP * (2 - difficulty) + DIFFICULTY_SPREAD * normal(chance);
      const [scam, genuine] = [`s${t}-${i}`, `g${t}-${i}`];
      const both = { type: `type-${t}`, difficulty };
      return [
        { ...both, id: scam, twin: genuine, truth: 'scam' as const, ease: ease() },
        { ...both, id: genuine, twin: scam, truth: 'genuine' as const, ease: ease() },
      ];
    }).flat(),
  );
  return calls.sort((a, b) => (a.id < b.id ? -1 : 1));
}
