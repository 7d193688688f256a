import { holds } from '../../dialogue/condition.ts';
import { isHeard, type Node } from '../../scenario/scenario.ts';
import { type CallRule, pathOf } from '../rule.ts';
import { flagsIn, writeFlags } from '../write-condition.ts';

type Guarded = Node['lines'][number] | Node['choices'][number];

/** The player's own small words are no line of the caller's: a node in which only they are left falls silent. */
function guardedParts(node: Node): readonly (readonly [part: string, parts: readonly Guarded[]])[] {
  return (
    [
      ['line to hear', node.lines.filter(isHeard)],
      ['reply', node.choices],
    ] as const
  ).filter(([, parts]) => parts.length > 0 && parts.every((part) => part.when !== undefined));
}

export const nothingLeft: CallRule = {
  scope: 'call',
  code: 'SC041-all-guarded',
  severity: 'error',
  floor: 'error',
  holds: 'In every state a node can be met in, somebody says something and, where there are replies, one is open.',
  because: 'If all lines are guarded off the line goes dead, and the player waits for nothing.',
  says: 'With {flags}, no {part} of "{node}" is left; every one ({count}) is guarded off.',
  remedy: 'Free one of them of its condition, or add one for this case.',
  example: {
    file: 'scam/call.yaml',
    good: '录音里有杂音，财务要退单的。, tactic: reassurance }',
    bad: '录音里有杂音，财务要退单的。, tactic: reassurance, when: { flag: card } }',
    also: [{ file: 'scam/call.yaml', good: 'lines:\n      - { id: l-hush-1', bad: '▸lines:\n      - { id: l-hush-1' }],
  },
  *check({ parsed: { scenario, draft }, graph }) {
    const open = new Map(scenario.nodes.map((node) => [node.id, guardedParts(node)]));
    for (const { position, flags } of graph.states) {
      if (position.phase !== 'talking') continue;
      const { node } = position;
      const guarded = open.get(node) ?? [];
      for (const [part, parts] of guarded) {
        if (parts.some(({ when }) => holds(when, flags))) continue;
        const asked = parts.flatMap(({ when }) => flagsIn(when));
        const path = [...pathOf(draft, node), part === 'reply' ? 'choices' : 'lines'];
        yield { path, atKey: true, values: { flags: writeFlags(flags, asked), part, node, count: parts.length } };
        // Once a node and part: the other states say the same with other flags.
        open.set(
          node,
          guarded.filter(([other]) => other !== part),
        );
      }
    }
  },
};
