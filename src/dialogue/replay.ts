import type { Scenario } from '../scenario/scenario.ts';
import { type Call, startCall } from './call.ts';
import { isCallEvent, type Log } from './call-event.ts';

/** A call brought back from its log. `stoppedAt` is the first entry that no longer fits the scenario, null if all did. */
export interface Replayed {
  readonly call: Call;
  readonly stoppedAt: number | null;
}

/**
 * Plays a log again. The same log gives the same call anywhere. A log from an older version of the scenario is followed
 * up to its first unknown choice, node or line; from there the player goes on.
 */
export function replay(scenario: Scenario, log: Log): Replayed {
  const call = startCall(scenario);
  let last = 0;
  for (const [i, { at, event }] of log.entries()) {
    const soundTime = Number.isFinite(at) && at >= last;
    if (!soundTime || !isCallEvent(event) || !call.take(event, at)) return { call, stoppedAt: i };
    last = at;
  }
  return { call, stoppedAt: null };
}

/** The log up to (not with) an entry: where a rewind goes on from. */
export function rewind(log: Log, to: number): Log {
  return log.slice(0, Math.max(0, to));
}
