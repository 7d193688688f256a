import type { Graph } from '../explore.ts';
import { pathOf, type Rule } from '../rule.ts';

/** States from which no ending can be reached without hanging up: a player who stays would be stuck. */
function stuck(graph: Graph): readonly number[] {
  const back: number[][] = graph.states.map(() => []);
  graph.states.forEach((state, from) => {
    for (const { event, to } of state.moves) if (event.type !== 'player.hangsUp') back[to]?.push(from);
  });
  const open = graph.states.flatMap((state, i) => (state.position.phase === 'over' ? [i] : []));
  const free = new Set(open);
  for (const state of open) {
    for (const before of back[state] ?? []) {
      if (free.has(before)) continue;
      free.add(before);
      open.push(before);
    }
  }
  return graph.states.flatMap((_, i) => (free.has(i) ? [] : [i]));
}

export const wayOut: Rule = {
  code: 'SC021-dead-end',
  severity: 'error',
  *check({ parsed, graph }) {
    const nodes = new Set(
      stuck(graph).flatMap((i) => {
        const position = graph.states[i]?.position;
        return position?.phase === 'talking' ? [position.node] : [];
      }),
    );
    for (const node of nodes) {
      yield { path: pathOf(parsed.draft, node), message: `from "${node}" no ending can be reached. Lead on to one.` };
    }
  },
};
