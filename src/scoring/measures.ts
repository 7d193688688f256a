import { INFORMATION, type Information, SCAM_STAGES, type Stage, type Truth } from '../scenario/vocabulary.ts';
import { areaUnderCurve, type Brier, brierOf } from './confidence.ts';
import { type Detection, detectionOf } from './detection.ts';
import type { Estimate } from './estimate.ts';
import { saidBy } from './marks.ts';
import { FIGURE_FROM } from './measurement-constants.ts';
import { medianOf } from './median.ts';
import { checkedFirst, type Result } from './result.ts';

/** One call as measurement sees it. */
export interface JudgedTrial {
  readonly truth: Truth;
  /** 0 certainly genuine … 100 certainly a scam. 50 is no answer. */
  readonly confidence: number;
  readonly result: Result;
  /** What the player took to respond; null where it was not measured. */
  readonly seconds: number | null;
}

/** What may be shown: nothing, a band in words, or the figure with its interval. */
export type Grade = 'none' | 'band' | 'figure';

/**
 * One person's measures over a block of trials. There is no total: four dials (detection, criterion, verification,
 * calibration) and a ledger with two sides. A share or mean is null where there is nothing to divide by.
 */
export interface Measures {
  readonly trials: number;
  /** Left in the middle of the slider: in no count of `detection`, but in `area` and `brier` as the 50 they are. */
  readonly undecided: number;
  readonly grade: Grade;
  readonly detection: Detection;
  readonly area: Estimate | null;
  readonly brier: Brier | null;
  readonly cues: CueMeasures;
  readonly verification: VerificationMeasures;
  readonly leaked: LeakMeasures;
  readonly money: MoneyMeasures;
  readonly doubt: DoubtMeasures;
  /** Shown, never rewarded. */
  readonly medianSeconds: number | null;
}

/** Flags pooled over all trials, so that a call with many cues weighs as many times. */
interface CueMeasures {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Trials, of either truth, in which something was checked before any money had gone to a scam: see `checkedFirst`. */
interface VerificationMeasures {
  readonly checked: number;
  readonly share: number | null;
}

interface LeakMeasures {
  /** Mean number of kinds of information given away in a scam. */
  readonly perScam: number | null;
  /** In how many scams each kind was given away; kinds never given are left out. */
  readonly kinds: readonly { readonly information: Information; readonly trials: number }[];
}

/** Sums in yuan. `refused` is what honest callers were wrongly refused, and weighs as much as `lost`. */
interface MoneyMeasures {
  readonly protected: number;
  readonly lost: number;
  readonly refused: number;
}

/** Scams only: in a genuine call there is nothing to become aware of, and its stages are others. */
interface DoubtMeasures {
  /** In how many scams doubt first showed at each stage, all six in the order of a call. */
  readonly stages: readonly { readonly stage: Stage; readonly trials: number }[];
  readonly never: number;
  /** Mean yuan already gone when doubt first showed, over the scams in which it did. */
  readonly exposed: number | null;
}

/** Trials → measures. The order of the trials makes no difference. */
export function measuresOf(trials: readonly JudgedTrial[]): Measures {
  const scams = trials.filter(({ truth }) => truth === 'scam').map(({ result }) => result);
  const detection = countsOf(trials);
  return {
    trials: trials.length,
    undecided: trials.length - detection.scams - detection.genuine,
    grade: gradeOf(detection.scams, detection.genuine),
    detection: detectionOf(detection),
    area: areaUnderCurve(trials),
    brier: brierOf(trials),
    cues: cuesOf(trials.map(({ result }) => result)),
    verification: verificationOf(trials),
    leaked: leaksOf(scams),
    money: {
      protected: total(trials, ({ result }) => result.protected),
      lost: total(trials, ({ result }) => result.lost),
      refused: total(trials, ({ result }) => result.refused),
    },
    doubt: doubtOf(scams),
    medianSeconds: medianOf(trials.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]))),
  };
}

/** What a block of so many answered scams and genuine calls may claim: below 20 + 20 a band, not a figure (facts). */
export function gradeOf(scams: number, genuine: number): Grade {
  const fewer = Math.min(scams, genuine);
  if (fewer === 0) return 'none';
  return fewer < FIGURE_FROM ? 'band' : 'figure';
}

function countsOf(trials: readonly JudgedTrial[]) {
  const answered = trials.flatMap(({ truth, confidence }) => {
    const said = saidBy(confidence);
    return said === null ? [] : [{ truth, said }];
  });
  const count = (truth: Truth, said?: Truth) =>
    answered.filter((one) => one.truth === truth && (said === undefined || one.said === said)).length;
  return {
    hits: count('scam', 'scam'),
    scams: count('scam'),
    falseAlarms: count('genuine', 'scam'),
    genuine: count('genuine'),
  };
}

function cuesOf(all: readonly Result[]): CueMeasures {
  const right = total(all, ({ flags }) => flags.right);
  const wrong = total(all, ({ flags }) => flags.wrong);
  const missed = total(all, ({ flags }) => flags.missed);
  return { right, wrong, missed, precision: share(right, right + wrong), recall: share(right, right + missed) };
}

function verificationOf(trials: readonly JudgedTrial[]): VerificationMeasures {
  const checked = trials.filter(({ result }) => checkedFirst(result)).length;
  return { checked, share: share(checked, trials.length) };
}

function leaksOf(scams: readonly Result[]): LeakMeasures {
  const given = (information: Information) => scams.filter(({ leaked }) => leaked.includes(information)).length;
  return {
    perScam: share(
      total(scams, ({ leaked }) => leaked.length),
      scams.length,
    ),
    kinds: INFORMATION.map((information) => ({ information, trials: given(information) })).filter(
      (one) => one.trials > 0,
    ),
  };
}

function doubtOf(scams: readonly Result[]): DoubtMeasures {
  const doubts = scams.flatMap(({ doubt }) => (doubt === null ? [] : [doubt]));
  return {
    stages: SCAM_STAGES.map((stage) => ({ stage, trials: doubts.filter((doubt) => doubt.stage === stage).length })),
    never: scams.length - doubts.length,
    exposed: share(
      total(doubts, ({ exposed }) => exposed),
      doubts.length,
    ),
  };
}

function total<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
