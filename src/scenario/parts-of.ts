import type { Scenario } from './scenario.ts';
import { linesOf } from './scenario.ts';

/** Every part of a scenario that has an id, with its kind. Saved logs and overlays name parts by these. */
export function partsOf(scenario: Scenario): Readonly<Record<string, string>> {
  const parts: (readonly [id: string, kind: string])[] = [];
  for (const node of scenario.nodes) {
    parts.push([node.id, 'node']);
    for (const choice of node.choices) parts.push([choice.id, 'choice']);
    if (node.sms) parts.push([node.sms, 'sms']);
  }
  for (const line of linesOf(scenario)) {
    parts.push([line.id, 'line']);
    for (const cue of line.cues) parts.push([cue.id, 'cue']);
  }
  for (const check of scenario.checks) {
    parts.push([check.id, 'check']);
    for (const finding of check.findings) parts.push([finding.id, 'finding']);
  }
  for (const ending of scenario.endings) {
    parts.push([ending.id, 'ending']);
    for (const id of ending.price) parts.push([id, 'price']);
  }
  return Object.fromEntries(parts);
}
