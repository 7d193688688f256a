import { holds } from '../../dialogue/condition.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Graph } from '../explore.ts';
import { pathOf, type Rule } from '../rule.ts';

/** Ids of nodes, choices, checks, findings and endings that no path reaches. */
export function uncovered(scenario: Scenario, graph: Graph): readonly string[] {
  const reached = new Set<string>();
  for (const state of graph.states) {
    if (state.position.phase === 'talking') reached.add(state.position.node);
    if (state.position.phase === 'over') reached.add(state.position.ending);
    for (const { event } of state.moves) {
      if (event.type === 'player.chooses') reached.add(event.choice);
      if (event.type === 'player.checks') {
        const check = scenario.checks.find((one) => one.kind === event.check);
        if (!check) continue;
        reached.add(check.id);
        const finding = check.findings.find((one) => holds(one.when, state.flags));
        if (finding) reached.add(finding.id);
      }
    }
  }
  return [
    ...scenario.nodes.flatMap((node) => [node.id, ...node.choices.map((choice) => choice.id)]),
    ...scenario.checks.flatMap((check) => [check.id, ...check.findings.map((finding) => finding.id)]),
    ...scenario.endings.map((ending) => ending.id),
  ].filter((id) => !reached.has(id));
}

export const reach: Rule = {
  code: 'SC020-unreachable',
  severity: 'error',
  *check({ parsed, graph }) {
    for (const id of uncovered(parsed.scenario, graph)) {
      yield { path: pathOf(parsed.draft, id), message: `no path reaches "${id}". Lead to it or remove it.` };
    }
  },
};
