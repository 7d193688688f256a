import { endsFrom } from '../reached.ts';
import { type CallRule, pathOf } from '../rule.ts';
import { writeFlags } from '../write-condition.ts';

export const wayOut: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC021-dead-end',
  severity: 'error',
  floor: 'warning',
  holds: 'Wherever the talk stands, some replies lead on to an ending without hanging up and without a check.',
  because: 'A player who stays on the line and keeps answering would otherwise go round for ever.',
  says: 'From "{node}" no reply ever leads to an ending (for instance with {flags}).',
  remedy: 'Lead one of its replies on to an ending.',
  example: {
    file: 'genuine/call.yaml',
    good: '不等他了，先改。, stance: comply, set: { step: late }, goes: n-app }',
    bad: '不等他了，先改。, stance: comply, set: { step: late }, goes: n-askok }',
    also: [
      {
        file: 'genuine/call.yaml',
        good: '我再跟热线核一下。, stance: verify, set: { step: late }, goes: n-hotline }',
        bad: '我再跟热线核一下。, stance: verify, set: { step: late }, goes: n-askok }',
      },
      { file: 'genuine/call.yaml', good: '  - id: n-askok', bad: '  - ▸id: n-askok' },
    ],
  },
  *check({ parsed: { scenario, draft }, graph }) {
    const free = endsFrom(graph, ({ event }) => event.type !== 'player.hangsUp' && event.type !== 'player.checks');
    // A loop without any replies is told by SC042; a node that leads into the trap is not the one to mend.
    const deciding = new Set(scenario.nodes.filter((node) => node.choices.length > 0).map((node) => node.id));
    const told = new Set<string>();
    for (const [i, { position, flags }] of graph.states.entries()) {
      if (free.has(i) || position.phase !== 'talking' || !deciding.has(position.node) || told.has(position.node))
        continue;
      told.add(position.node);
      yield {
        path: pathOf(draft, position.node),
        values: { node: position.node, flags: writeFlags(flags, Object.keys(flags)) },
      };
    }
  },
};
