import type { Scenario } from '../scenario/scenario.ts';

/** The flags some reply, silence or finding sets. */
export function flagsSetIn(scenario: Scenario): ReadonlySet<string> {
  return new Set(
    [
      ...scenario.nodes.flatMap((node) => [...node.choices.map((choice) => choice.set), node.timed?.set]),
      ...scenario.checks.flatMap((check) => check.findings.map((finding) => finding.set)),
    ].flatMap((set) => Object.keys(set ?? {})),
  );
}
