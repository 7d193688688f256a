import type { Scenario } from '../scenario/scenario.ts';
import { TOLD, type Told } from '../scenario/vocabulary.ts';
import type { Marks } from '../scoring/marks.ts';

/** Offices that can be rung back. */
const OFFICES = ['company', 'bank', 'police'] as const satisfies readonly Told[];

/**
 * Who knows of the call when it is over: those its ending names, and whoever the player turned to in a check. Worked out
 * for the page only; the marks keep what the ending says, so that what was kept and exported stays as it was.
 */
export function toldByEnd(scenario: Scenario, { told, checks }: Pick<Marks, 'told' | 'checks'>): readonly Told[] {
  const known = new Set<Told>([...told, ...checks.flatMap((check) => heardOf(scenario, check))]);
  const somebody = TOLD.filter((who) => who !== 'nobody' && known.has(who));
  return somebody.length > 0 || !known.has('nobody') ? somebody : ['nobody'];
}

/** Who hears of a call by a check. A search or an app tells nobody; at an office without an answer nobody need have. */
function heardOf(scenario: Scenario, { kind, result }: Marks['checks'][number]): readonly Told[] {
  if (kind === 'ask') return ['family'];
  if (kind === 'report') return ['police'];
  return kind === 'ringBack' && result !== 'inconclusive' ? officeOf(scenario) : [];
}

/**
 * Whose number is rung back. No word of a call says so, but its endings do where the player checked or the matter was
 * settled: it is the office these name most often, since others hear of it only in some.
 */
function officeOf(scenario: Scenario): readonly Told[] {
  const named = scenario.endings
    .filter(({ outcome }) => outcome === 'verified' || outcome === 'completed' || outcome === 'completed-late')
    .flatMap(({ told }) => told);
  const times = (office: Told) => named.filter((who) => who === office).length;
  return OFFICES.filter((office) => times(office) > 0)
    .toSorted((a, b) => times(b) - times(a))
    .slice(0, 1);
}
