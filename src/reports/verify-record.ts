import { replay } from '../dialogue/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { judge } from '../scoring/judge.ts';
import { resultOf } from '../scoring/result.ts';
import type { PlayerRecord } from '../storage/kept.ts';
import { canonicalJson } from './canonical-json.ts';
import { type LoggedTrial, MOST_PROBLEMS, type RecordProblem } from './record-file.ts';

/** The scenario of that id and content hash; null where this game has none such. */
export type FindScenario = (id: string, hash: string) => Scenario | null;

/** `unproved`: the scenario as it was then is not here any more, or the log was lost. It may be true; nobody can tell. */
export type Proof = 'proved' | 'tampered' | 'unproved';

export interface Verified {
  /** One for each trial whose log does not give the result it claims. */
  readonly tampered: readonly RecordProblem[];
  /** Trials that nothing here can prove; they are taken as they are. */
  readonly unproved: number;
}

/**
 * Holds every trial against its own log. It is a row of steps, a trial each, so that a page can draw breath in between:
 * each step tells how many are done, and the last returns what was found.
 */
export function* verifyRecord({ trials }: PlayerRecord, find: FindScenario): Generator<number, Verified> {
  const tampered: RecordProblem[] = [];
  let unproved = 0;
  for (const [i, trial] of trials.entries()) {
    const proof = proveTrial(trial, find(trial.scenario, trial.hash));
    if (proof === 'unproved') unproved += 1;
    if (proof === 'tampered' && tampered.length < MOST_PROBLEMS)
      tampered.push({ code: 'trial-tampered', place: `record.trials[${i}]`, found: trial.scenario });
    yield i + 1;
  }
  return { tampered, unproved };
}

/** Plays the log of a trial again. What no log shows is not proved: the time of day, the mode, whether it counts. */
export function proveTrial(trial: LoggedTrial, scenario: Scenario | null): Proof {
  if (scenario === null || trial.log.length === 0) return 'unproved';
  if (trial.truth !== scenario.truth) return 'tampered';
  const { call, stoppedAt } = replay(scenario, trial.log);
  if (stoppedAt !== null) return 'tampered';
  const marks = judge(scenario, call.steps, { confidence: trial.confidence });
  const same = marks !== null && canonicalJson(resultOf(marks)) === canonicalJson(trial.result);
  return same ? 'proved' : 'tampered';
}
