import { checkingBand, LEAN_EDGE, leanBand, surenessBand, TELLING_EDGES, tellingBand } from '../scoring/bands.ts';
import { meanInterval, shareInterval } from '../scoring/intervals.ts';
import { saidBy } from '../scoring/marks.ts';
import { FIGURE_FROM, FULL_CONFIDENCE } from '../scoring/measurement-constants.ts';
import type { Measures } from '../scoring/measures.ts';
import { quantile } from '../scoring/normal.ts';
import { checkedFirst } from '../scoring/result.ts';
import type { DialsView } from '../screens/progress-view.ts';
import type { Trial } from '../storage/kept.ts';

/** As many calls as fit under the dial of checks. */
const LATEST = 25;
const BINS = 5;
/** Certainty, in per cent, that counts as "very sure". */
const VERY_SURE = 90;

/** Measured trials, in the order they were played, and their measures → the four dials. */
export function dialsView(trials: readonly Trial[], measures: Measures): DialsView {
  const { detection, grade } = measures;
  return {
    grade,
    counts: {
      calls: measures.trials,
      undecided: measures.undecided,
      scams: detection.scams,
      hits: detection.hits,
      genuine: detection.genuine,
      falseAlarms: detection.falseAlarms,
    },
    figureFrom: FIGURE_FROM,
    telling: tellingOf(measures),
    lean: detection.criterion && {
      band: leanBand(detection.criterion.value),
      span: detection.criterion,
      edge: LEAN_EDGE,
    },
    checks: checksOf(trials, measures),
    sure: sureOf(trials),
  };
}

function tellingOf({ detection: { dPrime, hitRate, falseAlarmRate }, area }: Measures): DialsView['telling'] {
  if (!dPrime || !hitRate || !falseAlarmRate || !area) return null;
  return {
    band: tellingBand(dPrime.value),
    span: dPrime,
    edges: TELLING_EDGES,
    hit: { share: hitRate.value, z: quantile(hitRate.value) },
    falseAlarm: { share: falseAlarmRate.value, z: quantile(falseAlarmRate.value) },
    pairs: area,
  };
}

function checksOf(
  trials: readonly Trial[],
  { verification: { checked }, trials: calls }: Measures,
): DialsView['checks'] {
  const span = shareInterval(checked, calls);
  return (
    span && {
      band: checkingBand(span.value),
      checked,
      span,
      latest: trials.slice(-LATEST).map(({ result }) => checkedFirst(result)),
    }
  );
}

function sureOf(trials: readonly Trial[]): DialsView['sure'] {
  const isScam = ({ truth }: Trial) => (truth === 'scam' ? 1 : 0);
  const span = meanInterval(trials.map((trial) => (trial.confidence / FULL_CONFIDENCE - isScam(trial)) ** 2));
  const answered = trials.filter(({ confidence }) => saidBy(confidence) !== null);
  if (!span || answered.length === 0) return null;
  const sureness = meanOf(answered.map(surenessOf)) / FULL_CONFIDENCE;
  const right = meanOf(answered.map((trial) => (isRight(trial) ? 1 : 0)));
  const verySure = answered.filter((trial) => surenessOf(trial) >= VERY_SURE);
  const bins = Array.from({ length: BINS }, (_, i) => trials.filter(({ confidence }) => binOf(confidence) === i));
  return {
    band: surenessBand(sureness, right),
    span,
    sureness,
    right,
    verySure: { right: verySure.filter(isRight).length, of: verySure.length },
    bins: bins
      .filter((bin) => bin.length > 0)
      .map((bin) => ({
        said: meanOf(bin.map(({ confidence }) => confidence)) / FULL_CONFIDENCE,
        scams: meanOf(bin.map(isScam)),
        calls: bin.length,
      })),
  };
}

/** Five bins of equal width; the last holds both its ends. */
function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.floor((confidence / FULL_CONFIDENCE) * BINS));
}

/** How sure, towards the side chosen: 50 to 100. */
function surenessOf({ confidence }: Trial): number {
  return Math.max(confidence, FULL_CONFIDENCE - confidence);
}

export function isRight({ confidence, truth }: Trial): boolean {
  return saidBy(confidence) === truth;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
