import type { Graph, Move } from '../explore.ts';
import { type CallRule, pathOf } from '../rule.ts';

/** Moves that come without the player. A state has one of them at most. */
function ownAccord(moves: readonly Move[]): Move | undefined {
  return moves.find(({ event }) => event.type === 'caller.continues' || event.type === 'clock.silence');
}

/** The circles a call runs in when the player does nothing, each as its states in order. */
function circles(graph: Graph): readonly (readonly number[])[] {
  const found: number[][] = [];
  const walk = new Int32Array(graph.states.length).fill(-1);
  for (let start = 0; start < walk.length; start += 1) {
    const path: number[] = [];
    let state: number | undefined = start;
    while (state !== undefined && walk[state] === -1) {
      walk[state] = start;
      path.push(state);
      state = ownAccord(graph.states[state]?.moves ?? [])?.to;
    }
    // Back on this very walk: the circle is what was walked since. A state of an earlier walk was looked at then.
    if (state !== undefined && walk[state] === start) found.push(path.slice(path.indexOf(state)));
  }
  return found;
}

export const silentLoop: CallRule = {
  scope: 'call',
  code: 'SC042-silent-loop',
  severity: 'error',
  floor: 'warning',
  holds: 'A player who says nothing comes to an end, or to a node that waits.',
  because: 'If silence and the caller’s own way on lead in a circle, the caller says the same things for ever.',
  says: 'Without a word from the player the call runs in a circle: {circle}.',
  remedy: 'Lead out of it to an ending or to a node without a time limit.',
  example: {
    file: 'scam/call.yaml',
    good: 'stance: verify, goes: e-verified }\n  - id: n-quiet',
    bad: 'stance: verify, goes: e-verified }\n    timed: { seconds: 20, goes: n-nocall }\n  - id: n-quiet',
    also: [{ file: 'scam/call.yaml', good: '  - id: n-nocall\n', bad: '  - ▸id: n-nocall\n' }],
  },
  *check({ parsed: { scenario, draft }, graph }) {
    const order = new Map(scenario.nodes.map((node, i) => [node.id, i]));
    const told = new Set<string>();
    for (const states of circles(graph)) {
      const nodes = states.flatMap((state) => {
        const position = graph.states[state]?.position;
        return position?.phase === 'talking' ? [position.node] : [];
      });
      // Turned so that it begins with the node that stands first in the file: the same circle is told once.
      const first = nodes.reduce((a, b) => ((order.get(b) ?? 0) < (order.get(a) ?? 0) ? b : a), nodes[0] ?? '');
      const from = nodes.indexOf(first);
      const circle = [...nodes.slice(from), ...nodes.slice(0, from), first].join(' → ');
      if (told.has(circle)) continue;
      told.add(circle);
      yield { path: pathOf(draft, first), values: { circle } };
    }
  },
};
