import { type Detection, type DetectionCounts, detectionOf } from '../../scoring/detection.ts';
import type { EstimateWithError } from '../../scoring/estimate.ts';
import { seeded, seedOf } from '../../training/seeded.ts';
import type { Chance } from './draw.ts';
import { drawPlayers, type SimulatedPlayer, saysScam } from './player.ts';
import { BLOCKS, BLOCKS_EACH, type BlockSize, MEASURED } from './simulation-constants.ts';

/** How true one figure comes out in blocks of one size. */
export interface Trueness {
  /** Mean of estimated less true. */
  readonly bias: number;
  /** Share of 95 % intervals that hold the true value. */
  readonly coverage: number;
  /** Root of the mean squared error: how far one block is off. */
  readonly error: number;
}

export interface BlockTrueness {
  readonly block: BlockSize;
  readonly dPrime: Trueness;
  readonly criterion: Trueness;
  /** Players in groups of like d′: their true mean, and the mean, 10th and 90th hundredth of what was measured. */
  readonly calibration: readonly CalibrationPoint[];
}

export interface CalibrationPoint {
  readonly truth: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** One sitting: who, and what was measured of them. */
interface Sitting {
  readonly player: SimulatedPlayer;
  readonly dPrime: EstimateWithError;
  readonly criterion: EstimateWithError;
}

const GROUPS = 11;

/** Players of known d′ and c, measured in blocks of every size. `estimate` is the game's own measure. */
export function measureDetection(
  players: number,
  estimate: (counts: DetectionCounts) => Pick<Detection, 'dPrime' | 'criterion'> = detectionOf,
): readonly BlockTrueness[] {
  const all = drawPlayers(players, 'measured', MEASURED);
  return BLOCKS.map((block) => {
    const sittings = all.flatMap((player) => {
      const chance = seeded(seedOf(`${block.name} ${player.name}`));
      return Array.from({ length: BLOCKS_EACH }, () => estimate(sitBlock(player, block, chance))).flatMap(
        ({ dPrime, criterion }) => (dPrime && criterion ? [{ player, dPrime, criterion }] : []),
      );
    });
    return {
      block,
      dPrime: truenessOf(sittings.map(({ player, dPrime }) => ({ truth: player.dPrime, found: dPrime }))),
      criterion: truenessOf(sittings.map(({ player, criterion }) => ({ truth: player.criterion, found: criterion }))),
      calibration: calibrationOf(sittings),
    };
  });
}

function sitBlock({ dPrime, criterion }: SimulatedPlayer, { scams, genuine }: BlockSize, chance: Chance) {
  const calledScam = (truth: 'scam' | 'genuine', trials: number) => {
    let count = 0;
    for (let i = 0; i < trials; i += 1) if (saysScam(truth, dPrime / 2, criterion, chance)) count += 1;
    return count;
  };
  return { hits: calledScam('scam', scams), scams, falseAlarms: calledScam('genuine', genuine), genuine };
}

function truenessOf(all: readonly { readonly truth: number; readonly found: EstimateWithError }[]): Trueness {
  const mean = (of: (one: (typeof all)[number]) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  return {
    bias: mean(({ truth, found }) => found.value - truth),
    coverage: mean(({ truth, found }) => (found.low <= truth && truth <= found.high ? 1 : 0)),
    error: Math.sqrt(mean(({ truth, found }) => (found.value - truth) ** 2)),
  };
}

function calibrationOf(sittings: readonly Sitting[]): readonly CalibrationPoint[] {
  const [from, to] = MEASURED.dPrime;
  const groupOf = ({ player }: Sitting) => Math.floor(((player.dPrime - from) / (to - from)) * GROUPS);
  return Array.from({ length: GROUPS }, (_, group) => sittings.filter((one) => groupOf(one) === group))
    .filter((group) => group.length > 0)
    .map((group) => {
      const found = group.map(({ dPrime }) => dPrime.value).sort((a, b) => a - b);
      const at = (share: number) => found[Math.round(share * (found.length - 1))] ?? Number.NaN;
      return {
        truth: group.reduce((sum, { player }) => sum + player.dPrime, 0) / group.length,
        mean: found.reduce((sum, one) => sum + one, 0) / found.length,
        low: at(0.1),
        high: at(0.9),
      };
    });
}
