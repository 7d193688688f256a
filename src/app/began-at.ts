import { type Step, secondsOf } from '../dialogue/call.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * When a move of the log began, in ms of the call. A check is noted once it has answered and has then taken its seconds,
 * but the player turned to it when it began. Never before the move noted ahead of it.
 */
export function beganAt(scenario: Scenario, steps: readonly Step[], entry: number): number {
  const step = steps[entry];
  if (step?.event.type !== 'player.checks') return step?.at ?? 0;
  return Math.max(steps[entry - 1]?.at ?? 0, step.at - secondsOf(scenario, step.event.check) * 1000);
}
