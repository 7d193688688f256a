import type { Move } from '../explore.ts';
import { endsFrom, reachedBy } from '../reached.ts';
import { type CallRule, pathOf } from '../rule.ts';
import { writeFlags } from '../write-condition.ts';

function isReply({ event }: Move): boolean {
  return event.type === 'player.chooses' || event.type === 'caller.continues' || event.type === 'player.answers';
}

export const pastReturn: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC055-past-return',
  severity: 'error',
  floor: 'warning',
  holds: 'In a scam, as long as no money has moved, replies alone still lead to an ending with nothing paid.',
  because:
    'Saying no must always be possible in words. A player whom only hanging up can save is being cheated by the script.',
  says: 'At "{node}" no money has moved, and yet no replies lead to an ending without paying (for instance with {flags}).',
  remedy: 'Give this node, or one it leads to, a reply that refuses and ends the call.',
  example: {
    file: 'scam/call.yaml',
    good: '作废就作废，我不转。, stance: refuse, goes: e-left }',
    bad: '作废就作废，我不转。, stance: refuse, set: { step: paid }, pays: 1200, goes: n-paid }',
    also: [
      {
        file: 'scam/call.yaml',
        good: '我直接去机场问，不麻烦你。, stance: verify, goes: e-verified }',
        bad: '我直接去机场问，不麻烦你。, stance: verify, set: { step: paid }, pays: 1200, goes: n-paid }',
      },
      { file: 'scam/call.yaml', good: '  - id: n-super\n', bad: '  - ▸id: n-super\n' },
    ],
  },
  *check({ parsed: { scenario, draft }, graph }) {
    if (scenario.truth !== 'scam') return;
    const free = (move: Move) => move.pays === 0;
    const unpaid = reachedBy(graph, free);
    const saved = endsFrom(graph, (move) => free(move) && isReply(move));
    const told = new Set<string>();
    for (const from of unpaid) {
      // Only where a move crosses the point of no return; what lies beyond it is lost for the same reason.
      if (!saved.has(from) && from !== 0) continue;
      for (const move of graph.states[from]?.moves ?? []) {
        const { position, flags } = graph.states[move.to] ?? {};
        if (!free(move) || saved.has(move.to) || position?.phase !== 'talking' || told.has(position.node)) continue;
        told.add(position.node);
        const { node } = position;
        yield { path: pathOf(draft, node), values: { node, flags: writeFlags(flags ?? {}, Object.keys(flags ?? {})) } };
      }
    }
  },
};
