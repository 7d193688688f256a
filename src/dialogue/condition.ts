import type { Scenario } from '../scenario/scenario.ts';
import type { Condition } from '../scenario/schema.ts';
import { CHECKS, type CheckKind } from '../scenario/vocabulary.ts';

/** What guards read: declared flags, and `checked:<kind>` for checks some condition asks about. Nothing else. */
export type Flags = Readonly<Record<string, boolean | string>>;

export function holds(when: Condition | undefined, flags: Flags): boolean {
  if (when === undefined) return true;
  if ('all' in when) return when.all.every((one) => holds(one, flags));
  if ('any' in when) return when.any.some((one) => holds(one, flags));
  if ('not' in when) return !holds(when.not, flags);
  if ('checked' in when) return flags[`checked:${when.checked}`] === true;
  return flags[when.flag] === (when.is ?? true);
}

/** The flags and checks that some condition of the scenario reads. State that nobody reads would only multiply states. */
export function readBy(scenario: Scenario): { flags: ReadonlySet<string>; checks: ReadonlySet<CheckKind> } {
  const flags = new Set<string>();
  const checks = new Set<CheckKind>();
  const visit = (when: Condition | undefined): void => {
    if (when === undefined) return;
    if ('all' in when) when.all.forEach(visit);
    else if ('any' in when) when.any.forEach(visit);
    else if ('not' in when) visit(when.not);
    else if ('checked' in when) checks.add(when.checked);
    else flags.add(when.flag);
  };
  for (const rule of scenario.hangUp) visit(rule.when);
  for (const node of scenario.nodes) {
    for (const line of node.lines) visit(line.when);
    for (const choice of node.choices) visit(choice.when);
  }
  for (const check of scenario.checks) {
    for (const finding of check.findings) visit(finding.when);
  }
  return { flags, checks };
}

/** Flags as they stand when the phone rings: the declared value, or the first of the named ones. */
export function firstFlags(scenario: Scenario): Flags {
  const read = readBy(scenario);
  const flags: Record<string, boolean | string> = {};
  for (const [flag, declared] of Object.entries(scenario.flags)) {
    if (read.flags.has(flag)) flags[flag] = typeof declared === 'boolean' ? declared : (declared[0] ?? '');
  }
  for (const kind of CHECKS) {
    if (read.checks.has(kind)) flags[`checked:${kind}`] = false;
  }
  return flags;
}
