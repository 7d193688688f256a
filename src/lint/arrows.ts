import type { Scenario } from '../scenario/scenario.ts';

/** How one part of a call leads to another. */
export type Via = 'choice' | 'silence' | 'continues' | 'finding' | 'hangUp';

/** Everything of one kind that leads from one part to another; `ids` are the choices, findings or nodes that do it. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly via: Via;
  readonly ids: readonly string[];
}

/** What the player may do in every node stands beside the story under this name. No id is written like it. */
export const ANY_TIME = 'hangUp';

/**
 * Every way on, as the author wrote it: conditions are not weighed. A finding leads from its check, and the scenario's own
 * hang-up from `ANY_TIME`, because both can happen in every node and an arrow from each of them would say nothing.
 */
export function linksOf(scenario: Scenario): readonly Link[] {
  const links = new Map<string, { from: string; to: string; via: Via; ids: string[] }>();
  const add = (from: string, to: string, via: Via, id: string) => {
    const key = `${from} ${to} ${via}`;
    const link = links.get(key);
    if (link) link.ids.push(id);
    else links.set(key, { from, to, via, ids: [id] });
  };
  for (const node of scenario.nodes) {
    for (const choice of node.choices) add(node.id, choice.goes, 'choice', choice.id);
    if (node.timed) add(node.id, node.timed.goes, 'silence', node.id);
    if (node.goes !== undefined) add(node.id, node.goes, 'continues', node.id);
    if (node.hangUp !== undefined) add(node.id, node.hangUp, 'hangUp', node.id);
  }
  for (const check of scenario.checks) {
    for (const finding of check.findings) if (finding.goes) add(check.id, finding.goes, 'finding', finding.id);
  }
  scenario.hangUp.forEach((rule, i) => {
    add(ANY_TIME, rule.goes, 'hangUp', `hangUp.${i}`);
  });
  add(ANY_TIME, scenario.declined, 'hangUp', 'declined');
  return [...links.values()];
}
