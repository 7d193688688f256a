import type { Choice, Silence } from '../scenario/scenario.ts';

/** All that a reply or a silence does, as text that is the same where they do the same; wording and stance apart. */
export function consequenceOf({ goes, set = {}, pays = 0, tells = [] }: Choice | Silence): string {
  const flags = Object.entries(set).sort(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([goes, flags, pays, [...tells].sort()]);
}
