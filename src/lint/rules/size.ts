import type { CallRule } from '../rule.ts';

/** The size of a full call as the game was ordered: 24 nodes, five endings, two moments with a time limit. */
const LEAST = { nodes: 24, endings: 5, timed: 2 } as const;
const PARTS = { nodes: 'nodes', endings: 'endings', timed: 'nodes with a time limit' } as const;

export const size: CallRule = {
  scope: 'call',
  code: 'SC022-too-small',
  severity: 'error',
  floor: 'warning',
  holds: 'A call has at least 24 nodes, five endings and two nodes with a time limit.',
  because: 'A shorter one is over before a caller could win anybody’s trust, and every way through it is the same.',
  says: 'Number of {part} in the call: {count}; it needs {least} or more.',
  remedy: 'Write the call out further.',
  example: {
    file: 'genuine/call.yaml',
    good: '\n    timed: { seconds: 15, set: { slow: true }, goes: n-hurry }',
    bad: '',
    also: [
      { file: 'genuine/call.yaml', good: 'nodes:\n', bad: '▸nodes:\n' },
      { file: 'genuine/e-left.play', good: 'silence\n', bad: 'chooses c-push-wait\n' },
    ],
  },
  *check({ parsed: { scenario } }) {
    const counts = {
      nodes: scenario.nodes.length,
      endings: scenario.endings.length,
      timed: scenario.nodes.filter((node) => node.timed).length,
    };
    for (const part of ['nodes', 'endings', 'timed'] as const) {
      const least = LEAST[part];
      const path = [part === 'endings' ? 'endings' : 'nodes'];
      if (counts[part] < least) yield { path, atKey: true, values: { count: counts[part], part: PARTS[part], least } };
    }
  },
};
