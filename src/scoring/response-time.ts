import type { CallEvent, Log } from '../dialogue/call-event.ts';
import { medianOf } from './median.ts';

const RESPONSES: readonly CallEvent['type'][] = ['player.chooses', 'player.checks', 'player.hangsUp'];

/**
 * Median seconds from the moment the caller began their last words to what the player did about them: a reply, a check or
 * hanging up. Null in a call without any. Call time, so a pause costs nothing; shown, never rewarded.
 */
export function responseSeconds(log: Log): number | null {
  let began: number | null = null;
  const taken: number[] = [];
  for (const { at, event } of log) {
    if (event.type === 'caller.speaks') began = at;
    if (began === null || !RESPONSES.includes(event.type)) continue;
    taken.push((at - began) / 1000);
    began = null;
  }
  return medianOf(taken);
}
