import type { Ending } from '../scenario/scenario.ts';
import type { Outcome } from '../scenario/vocabulary.ts';

const OUTCOMES: readonly Outcome[] = ['declined', 'left', 'refused', 'reported'];

/** True for an ending in which the caller got no hearing, or was sent away. */
export function isTurnedAway({ outcome }: Ending): boolean {
  return OUTCOMES.includes(outcome);
}
