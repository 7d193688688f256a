import type { Scenario } from '../../scenario/scenario.ts';
import type { Graph } from '../explore.ts';
import { type CallRule, pathOf } from '../rule.ts';

/** Ids of nodes, choices, checks, findings and endings that no path reaches. */
export function uncovered(scenario: Scenario, graph: Graph): readonly string[] {
  const reached = new Set<string>();
  const checks = new Map<string, string>(scenario.checks.map((check) => [check.kind, check.id]));
  for (const { position, moves } of graph.states) {
    if (position.phase === 'talking') reached.add(position.node);
    if (position.phase === 'over') reached.add(position.ending);
    for (const { event, finding } of moves) {
      if (event.type === 'player.chooses') reached.add(event.choice);
      if (event.type === 'player.checks') reached.add(checks.get(event.check) ?? '');
      if (finding) reached.add(finding.id);
    }
  }
  return [
    ...scenario.nodes.flatMap((node) => [node.id, ...node.choices.map((choice) => choice.id)]),
    ...scenario.checks.flatMap((check) => [check.id, ...check.findings.map((finding) => finding.id)]),
    ...scenario.endings.map((ending) => ending.id),
  ].filter((id) => !reached.has(id));
}

/** Choices and findings that never come are told by rules of their own. */
export const reach: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC020-unreachable',
  severity: 'error',
  floor: 'warning',
  holds: 'Some way of playing reaches every node and every ending.',
  because: 'What nobody can hear was written for nothing, and it is often a target somebody forgot to change.',
  says: 'No way of playing reaches the {part} "{id}".',
  remedy: 'Lead to it or remove it.',
  example: {
    file: 'scam/call.yaml',
    good: '    goes: e-lost-all\nchecks:',
    bad: '    goes: e-lost-all\n  - ▸id: n-spare\n    stage: trust\n    lines: [{ id: l-spare-1, who: caller, text: 您先喝口水。 }]\n    goes: n-last\nchecks:',
    also: [
      {
        file: 'scam/words.en.yaml',
        good: "  l-last-1: That's",
        bad: "  l-spare-1: Have a glass of water.\n  l-last-1: That's",
      },
    ],
  },
  *check({ parsed: { scenario, draft }, graph }) {
    const missed = new Set(uncovered(scenario, graph));
    for (const [part, parts] of [
      ['node', scenario.nodes],
      ['ending', scenario.endings],
    ] as const) {
      for (const { id } of parts) if (missed.has(id)) yield { path: pathOf(draft, id), values: { part, id } };
    }
  },
};
