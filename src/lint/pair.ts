import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Subject } from './rule.ts';

/**
 * The twin to hold this call against, or null where there is none or the comparison is told at the other call. A pair is
 * told of once: at the honest call, which is written to the scam; at the later id where both have the same truth.
 */
export function twinToCompare({ parsed: { scenario }, twin }: Subject): ParsedScenario | null {
  // Where only one names the other, that is what must be mended first.
  if (!twin || twin.scenario.twin !== scenario.id) return null;
  if (twin.scenario.truth === scenario.truth) return scenario.id > twin.scenario.id ? twin : null;
  return scenario.truth === 'genuine' ? twin : null;
}
