import { saidBy } from '../scoring/marks.ts';
import { checkedFirst } from '../scoring/result.ts';
import type { Amounts, SummaryView } from '../screens/debrief-views.ts';
import type { HomeView } from '../screens/model.ts';
import type { Trial } from '../storage/kept.ts';
import type { Round } from '../training/flow.ts';
import type { TakenScenario } from './shelf.ts';

/** A shift's calls together: figures of those that count. Nothing is added into one number. */
export function summaryView(
  trials: readonly Trial[],
  taken: ReadonlyMap<string, TakenScenario>,
  { round, pieces }: { readonly round: Round['name']; readonly pieces: number },
): SummaryView {
  const counted = trials.filter((trial) => trial.counts);
  const scams = counted.filter((trial) => trial.truth === 'scam');
  const genuine = counted.filter((trial) => trial.truth === 'genuine');
  const right = (some: readonly Trial[]) => some.filter((trial) => isRight(trial)).length;
  const flags = (kind: 'right' | 'wrong' | 'missed') =>
    counted.reduce((sum, trial) => sum + trial.result.flags[kind], 0);
  return {
    round,
    counted: counted.length,
    amounts: sumAmounts(counted),
    calls: trials.map((trial) => ({
      scenario: trial.scenario,
      title: taken.get(trial.scenario)?.words.title ?? '',
      truth: trial.truth,
      confidence: trial.confidence,
      right: isRight(trial),
      amounts: amountsIn(trial),
      checks: trial.result.checks.length,
      practice: !trial.counts,
    })),
    scamsSpotted: { of: scams.length, right: right(scams) },
    genuineTrusted: { of: genuine.length, right: right(genuine) },
    flags: { right: flags('right'), wrong: flags('wrong'), missed: flags('missed') },
    checkedBeforeActing: { of: counted.length, done: counted.filter(({ result }) => checkedFirst(result)).length },
    nexts: nextsOf(counted, taken),
    pieces,
  };
}

export function sumAmounts(trials: readonly Trial[]): Amounts {
  const sum = (side: keyof Amounts) => trials.reduce((total, { result }) => total + result[side], 0);
  return { protected: sum('protected'), lost: sum('lost'), refused: sum('refused') };
}

function isRight({ truth, confidence }: Trial): boolean {
  return saidBy(confidence) === truth;
}

function amountsIn({ result }: Trial): Amounts {
  return { protected: result.protected, lost: result.lost, refused: result.refused };
}

/** What went worst first: three things to do next time at most. */
function nextsOf(trials: readonly Trial[], taken: ReadonlyMap<string, TakenScenario>): readonly string[] {
  const cost = (trial: Trial) => trial.result.lost + trial.result.refused + (isRight(trial) ? 0 : 1);
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
    checkedShare: counted.filter(({ result }) => checkedFirst(result)).length / counted.length,
  };
}
