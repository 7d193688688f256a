import { type BlockTrueness, measureDetection } from './measure-detection.ts';
import { type Convergence, measureDifficulty } from './measure-difficulty.ts';
import { measureRetention, type Retention } from './measure-retention.ts';
import { BOOSTERS_ONLY, CONVERGENCE, ELSEWHERE, ELSEWHERE_SHARE, WHOLE } from './simulation-constants.ts';

export interface Simulation {
  readonly players: number;
  readonly blocks: readonly BlockTrueness[];
  /** Where the targets hold: the whole catalogue, a shift on the first day and on each booster day. */
  readonly retention: readonly Retention[];
  /** With fewer players, where practice is otherwise. */
  readonly elsewhere: readonly Retention[];
  readonly convergence: Convergence;
}

/** All of it, for so many players. The same number, the same figures. */
export function runSimulation(players: number): Simulation {
  const few = (share: number, least: number) => Math.max(least, Math.round(players * share));
  return {
    players,
    blocks: measureDetection(players),
    retention: measureRetention(players, WHOLE, BOOSTERS_ONLY),
    elsewhere: ELSEWHERE.flatMap(({ library, regimen }) => measureRetention(few(ELSEWHERE_SHARE, 2), library, regimen)),
    convergence: measureDifficulty(few(CONVERGENCE.share, CONVERGENCE.least)),
  };
}
