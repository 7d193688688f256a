import { measuresOf } from '../scoring/measures.ts';
import type { Amounts } from '../screens/debrief-views.ts';
import type { LedgerSide, PastCall, ProgressView } from '../screens/progress-view.ts';
import type { Trial } from '../storage/kept.ts';
import { dayAt } from '../training/calendar-day.ts';
import { type Clocked, isPractised } from './practice.ts';
import { dialsView } from './progress-dials.ts';
import { dueView } from './progress-due.ts';
import { curveView, heatView } from './progress-weeks.ts';

export interface ProgressParts extends Clocked {
  readonly trials: readonly Trial[];
  /** Type id → its name in the language of the page. */
  readonly typeNames: ReadonlyMap<string, string>;
  /** Scenario id → what it is now, of those that can still be played. */
  readonly shelf: ReadonlyMap<string, { readonly hash: string; readonly title: string }>;
}

/** What was played → the progress page at its beginning. Null before the first call that counts or was listed. */
export function progressView(parts: ProgressParts): ProgressView | null {
  const { trials, now, minutesAhead, typeNames } = parts;
  if (trials.length === 0) return null;
  const counted = trials.filter((trial) => trial.counts).sort((a, b) => a.at - b.at);
  const practised = trials.filter(isPractised);
  const measures = measuresOf(counted);
  const { cues, leaked, doubt } = measures;
  const scams = counted.filter(({ truth }) => truth === 'scam').length;
  return {
    today: dayAt(now, minutesAhead),
    dials: dialsView(counted, measures),
    ledger: ledgerOf(counted),
    heat: heatView(practised, minutesAhead, typeNames),
    weeks: curveView(counted, minutesAhead),
    due: dueView(trials, parts, typeNames),
    flags: { right: cues.right, wrong: cues.wrong, missed: cues.missed },
    leaks: { scams, kinds: leaked.kinds.map(({ information, trials: calls }) => ({ information, calls })) },
    doubt: {
      scams,
      never: doubt.never,
      stages: doubt.stages.map(({ stage, trials: calls }) => ({ stage, calls })),
    },
    seconds: measures.medianSeconds,
    past: pastOf(parts),
    lookedAt: null,
  };
}

function ledgerOf(trials: readonly Trial[]): Readonly<Record<keyof Amounts, LedgerSide>> {
  const side = (name: keyof Amounts): LedgerSide => {
    const amounts = trials.flatMap(({ result }) => (result[name] > 0 ? [result[name]] : []));
    return { amount: amounts.reduce((sum, one) => sum + one, 0), calls: amounts.length };
  };
  return { protected: side('protected'), lost: side('lost'), refused: side('refused') };
}

/** The order they were played in breaks ties, so that two calls of one minute do not change places. */
function pastOf({ trials, minutesAhead, typeNames, shelf }: ProgressParts): readonly PastCall[] {
  return trials
    .toReversed()
    .sort((a, b) => b.at - a.at)
    .map((trial) => {
      const { protected: kept, lost, refused } = trial.result;
      const there = shelf.get(trial.scenario);
      return {
        id: trial.id,
        scenario: trial.scenario,
        day: dayAt(trial.at, minutesAhead),
        name: typeNames.get(trial.type) ?? trial.type,
        title: there?.title || null,
        truth: trial.truth,
        confidence: trial.confidence,
        amounts: { protected: kept, lost, refused },
        practice: !trial.counts,
        now: there === undefined ? 'gone' : there.hash === trial.hash ? 'same' : 'changed',
      };
    });
}
