import type { Rule } from '../rule.ts';

const LEAST = { nodes: 24, endings: 5, timed: 2 } as const;

export const size: Rule = {
  code: 'SC022-too-small',
  severity: 'error',
  *check({ parsed: { scenario } }) {
    const counts = {
      nodes: scenario.nodes.length,
      endings: scenario.endings.length,
      timed: scenario.nodes.filter((node) => node.timed).length,
    };
    for (const part of ['nodes', 'endings', 'timed'] as const) {
      if (counts[part] < LEAST[part]) {
        yield {
          path: [part === 'endings' ? 'endings' : 'nodes'],
          message: `${counts[part]} ${part === 'timed' ? 'timed nodes' : part}; a call has ${LEAST[part]} or more. Write more.`,
        };
      }
    }
  },
};
