import type { Choice, Scenario, Silence } from '../scenario/scenario.ts';
import type { Information } from '../scenario/vocabulary.ts';
import { indexOf, type Step } from './call.ts';

/** What one step did besides leading on. */
export interface Effect {
  readonly pays: number;
  readonly tells: readonly Information[];
}

const NOTHING: Effect = { pays: 0, tells: [] };

/** Money and information move at choices, silences and findings, nowhere else. */
export function effectOf(scenario: Scenario, step: Step): Effect {
  if (step.finding) return { pays: step.finding.pays ?? 0, tells: step.finding.tells ?? [] };
  const { event, before } = step;
  if (before.phase !== 'talking') return NOTHING;
  const node = indexOf(scenario).nodes.get(before.node);
  let source: Choice | Silence | undefined;
  if (event.type === 'player.chooses') source = node?.choices.find((choice) => choice.id === event.choice);
  if (event.type === 'clock.silence') source = node?.timed;
  return source ? { pays: source.pays ?? 0, tells: source.tells ?? [] } : NOTHING;
}

/** Yuan that have left the account so far. */
export function paidIn(scenario: Scenario, steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + effectOf(scenario, step).pays, 0);
}

/** What the meter "at risk" shows: the last node that named a sum, before that the first one to come or nothing. */
export function riskNow(scenario: Scenario, steps: readonly Step[]): number {
  const index = indexOf(scenario);
  let risk = 0;
  for (const { after } of steps) {
    if (after.phase === 'talking') risk = index.nodes.get(after.node)?.risk ?? risk;
  }
  return risk;
}
