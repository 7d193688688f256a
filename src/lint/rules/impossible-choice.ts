import { type CallRule, pathOf } from '../rule.ts';
import { writeCondition } from '../write-condition.ts';

export const impossibleChoice: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC039-impossible-choice',
  severity: 'error',
  floor: 'warning',
  holds: 'Every reply is open in some state its node can be met in.',
  because: 'A reply no player is ever offered is lost work, and its condition says something other than was meant.',
  says: '"{choice}" is never offered: in all {states} states of "{node}" its condition ({when}) fails.',
  remedy: 'Mend the condition or remove the reply.',
  example: {
    file: 'scam/call.yaml',
    good: '要瞒着人，我不办。, stance: refuse, goes: e-left }',
    bad: '要瞒着人，我不办。, stance: refuse, when: ▸{ flag: step, is: paid }, goes: e-left }',
  },
  *check({ parsed: { scenario, draft }, graph }) {
    const offered = new Set<string>();
    const states = new Map<string, number>();
    for (const { position, moves } of graph.states) {
      if (position.phase === 'talking') states.set(position.node, (states.get(position.node) ?? 0) + 1);
      for (const { event } of moves) if (event.type === 'player.chooses') offered.add(event.choice);
    }
    for (const { id: node, choices } of scenario.nodes) {
      // In a node nobody reaches no reply is offered; SC020 has told that.
      const met = states.get(node);
      if (met === undefined) continue;
      for (const { id, when } of choices) {
        if (offered.has(id) || when === undefined) continue;
        const values = { choice: id, node, states: met, when: writeCondition(when) };
        yield { path: [...pathOf(draft, id), 'when'], values };
      }
    }
  },
};
