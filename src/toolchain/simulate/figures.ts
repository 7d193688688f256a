import { LAW_WORDS, type LawName } from './forgetting.ts';
import type { BlockTrueness, Trueness } from './measure-detection.ts';
import { ABILITIES, type Approach, type Convergence } from './measure-difficulty.ts';
import type { Difference, Retention } from './measure-retention.ts';
import type { Simulation } from './run-simulation.ts';
import { SCHEDULE_WORDS, SCHEDULES } from './schedule.ts';
import { AIM, COVERAGE, DAYS, MOST_BIAS, TARGET_BLOCK } from './simulation-constants.ts';

/** One figure, in the shape other tools rely on. Without a target, `target` and `holds` are null. */
export interface Figure {
  readonly name: string;
  /** Null where there is none, as when the aim is never reached. */
  readonly value: number | null;
  readonly unit: string;
  readonly target: number | null;
  readonly holds: boolean | null;
}

/** A figure, and how it and its target are put in words; both are empty without a target. */
export interface SaidFigure extends Figure {
  readonly said: string;
  readonly rule: string;
  /** Of the 95 % interval, where the figure is a mean over players. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

type Reported = Pick<SaidFigure, 'target' | 'holds' | 'rule' | 'said'>;
const REPORTED: Reported = { target: null, holds: null, rule: '', said: '' };

/** All figures of a simulation, losses too. */
export function figuresOf({ blocks, retention, elsewhere, convergence }: Simulation): readonly SaidFigure[] {
  return [
    ...blocks.flatMap(blockFigures),
    ...retention.flatMap((one) => retentionFigures(one, true)),
    ...elsewhere.flatMap((one) => retentionFigures(one, false)),
    ...difficultyFigures(convergence),
  ];
}

export function plainFigure({ name, value, unit, target, holds }: SaidFigure): Figure {
  return { name, value, unit, target, holds };
}

function figure(name: string, value: number | null, unit: string, against: Reported = REPORTED): SaidFigure {
  return { name, value: rounded(value), unit, interval: null, ...against };
}

/** To four places: the figures are the same on every machine, and the last digits of a double say nothing. */
function rounded(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Math.round(value * 10_000) / 10_000 + 0;
}

function blockFigures({ block, dPrime, criterion }: BlockTrueness): readonly SaidFigure[] {
  const hasTarget = block.name === TARGET_BLOCK;
  const figures = (name: string, unit: string, { bias, coverage }: Trueness) => [
    figure(`${name}-bias-${block.name}`, bias, unit, hasTarget ? unbiased(unit, bias) : REPORTED),
    figure(`${name}-coverage-${block.name}`, coverage, 'share', hasTarget ? covered(unit, coverage) : REPORTED),
  ];
  return [...figures('d-prime', 'd′', dPrime), ...figures('c', 'c', criterion)];
}

function unbiased(unit: string, bias: number): Reported {
  return {
    target: MOST_BIAS,
    holds: Math.abs(bias) <= MOST_BIAS,
    rule: `within ± ${MOST_BIAS}`,
    said: `Bias of ${unit} at 60 + 60 calls`,
  };
}

function covered(unit: string, coverage: number): Reported {
  return {
    target: COVERAGE.aim,
    holds: Math.abs(coverage - COVERAGE.aim) <= COVERAGE.reach,
    rule: `within ${COVERAGE.aim} ± ${COVERAGE.reach}`,
    said: `95 % intervals of ${unit} that hold the truth, at 60 + 60 calls`,
  };
}

/** A win is a difference that chance alone would hardly make: its whole interval lies above 0. */
function retentionFigures(one: Retention, hasTarget: boolean): readonly SaidFigure[] {
  const { schedules, overRandom, overBlocked } = one;
  const where = nameOf(one.law, hasTarget ? [] : [one.library.name, one.regimen.name]);
  const over = (name: 'random' | 'blocked', { value, low, high }: Difference) => {
    const said = `d′ kept on day ${DAYS}, dealt less ${SCHEDULE_WORDS[name]}, ${LAW_WORDS[one.law]}`;
    const won = hasTarget ? { target: 0, holds: low > 0, rule: 'whole interval above 0', said } : REPORTED;
    return { ...figure(`retained-d-prime-${where}-over-${name}`, value, 'd′', won), interval: { low, high } };
  };
  return [
    ...SCHEDULES.map((schedule) => ({
      ...figure(`retained-d-prime-${where}-${schedule}`, schedules[schedule].last.value, 'd′'),
      interval: schedules[schedule].last,
    })),
    over('random', overRandom),
    over('blocked', overBlocked),
  ];
}

function nameOf(law: LawName, where: readonly string[]): string {
  return [...where, law].join('-');
}

function difficultyFigures({
  near,
  within,
  rightOfAll,
  callsToAimOfAll,
  pointsOff,
}: Convergence): readonly SaidFigure[] {
  const { callsToAim } = near;
  const approach = (name: string, { share, right }: Approach) => [
    figure(`difficulty-players-${name}`, share, 'share'),
    ...ABILITIES.map((ability) =>
      figure(`difficulty-right-at-end-${name}-${ability}`, right[ability].at(-1) ?? null, 'share'),
    ),
  ];
  return [
    figure('difficulty-calls-to-aim', callsToAim, 'calls', {
      target: AIM.calls,
      holds: callsToAim !== null && callsToAim <= AIM.calls,
      rule: `${AIM.calls} or fewer, then within ${AIM.share} ± ${AIM.near}`,
      said: 'Calls until the difficulty fits the weak, the middling and the strong third',
    }),
    figure('difficulty-calls-to-aim-within', within.callsToAim, 'calls'),
    figure('difficulty-calls-to-aim-all-together', callsToAimOfAll, 'calls'),
    ...approach('near', near),
    ...approach('within', within),
    figure('difficulty-right-at-end-all', rightOfAll.at(-1) ?? null, 'share'),
    figure('difficulty-points-off-after-8-calls', pointsOff[0] ?? null, 'points'),
    figure('difficulty-points-off-after-40-calls', pointsOff[4] ?? null, 'points'),
    figure('difficulty-points-off-at-end', pointsOff.at(-1) ?? null, 'points'),
  ];
}
