import { type Excerpt, excerptsOf } from '../scenario/excerpts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { seeded, seedOf } from '../training/seeded.ts';

/** The piece of a call that is asked in the mixed round of a shift. Null where no line of the call tells. */
export function excerptOf(scenario: Scenario, shift: number): Excerpt | null {
  const all = excerptsOf(scenario);
  const chance = seeded(seedOf(`${shift} ${scenario.id}`));
  return all[Math.floor(chance() * all.length)] ?? null;
}
