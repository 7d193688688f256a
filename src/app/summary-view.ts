import type { Amounts, SummaryView } from '../screens/debrief-views.ts';
import type { HomeView } from '../screens/model.ts';
import type { Trial } from '../storage/kept.ts';
import { amountsOf } from './debrief-view.ts';
import type { TakenScenario } from './shelf.ts';

/** A shift's calls together. Nothing is added into one number. */
export function summaryView(trials: readonly Trial[], taken: ReadonlyMap<string, TakenScenario>): SummaryView {
  const counted = trials.filter((trial) => trial.counts);
  const scams = counted.filter((trial) => trial.truth === 'scam');
  const genuine = counted.filter((trial) => trial.truth === 'genuine');
  const right = (some: readonly Trial[]) => some.filter((trial) => trial.marks.verdict?.right).length;
  const flags = (kind: 'right' | 'wrong' | 'missed') =>
    counted.reduce((sum, trial) => sum + trial.marks.flags[kind].length, 0);
  return {
    amounts: sumAmounts(counted),
    calls: trials.map((trial) => ({
      scenario: trial.scenario,
      title: taken.get(trial.scenario)?.words.title ?? '',
      truth: trial.truth,
      confidence: trial.confidence,
      right: trial.marks.verdict?.right ?? false,
      amounts: amountsOf(trial.marks),
      checks: trial.marks.checks.length,
      practice: !trial.counts,
    })),
    scamsSpotted: { of: scams.length, right: right(scams) },
    genuineTrusted: { of: genuine.length, right: right(genuine) },
    flags: { right: flags('right'), wrong: flags('wrong'), missed: flags('missed') },
    checkedBeforeActing: { of: counted.length, done: counted.filter(checkedBeforeActing).length },
    nexts: nextsOf(counted, taken),
  };
}

export function sumAmounts(trials: readonly Trial[]): Amounts {
  const sum = (side: keyof Amounts) => trials.reduce((total, { marks }) => total + marks[side].amount, 0);
  return { protected: sum('protected'), lost: sum('lost'), refused: sum('refused') };
}

/** A check made before any money had gone, in the call or by leaving it to go and check. */
export function checkedBeforeActing({ marks }: Trial): boolean {
  const { outcome } = marks.ending;
  const left = (outcome === 'verified' || outcome === 'completed-late') && marks.lost.amount === 0;
  return left || marks.checks.some((check) => check.after === 0);
}

/** What went worst first: three things to do next time at most. */
function nextsOf(trials: readonly Trial[], taken: ReadonlyMap<string, TakenScenario>): readonly string[] {
  const cost = ({ marks }: Trial) => marks.lost.amount + marks.refused.amount + (marks.verdict?.right ? 0 : 1);
  return [...trials]
    .filter((trial) => cost(trial) > 0)
    .sort((a, b) => cost(b) - cost(a))
    .slice(0, 3)
    .map((trial) => taken.get(trial.scenario)?.words.next ?? '')
    .filter((text) => text !== '');
}

/** The record on the home screen: only what counts. */
export function recordOf(trials: readonly Trial[]): HomeView['record'] {
  const counted = trials.filter((trial) => trial.counts);
  if (counted.length === 0) return null;
  return {
    ...sumAmounts(counted),
    calls: counted.length,
    checkedShare: counted.filter(checkedBeforeActing).length / counted.length,
  };
}
