import { type CallRule, pathOf } from '../rule.ts';
import { flagsIn, writeFlags } from '../write-condition.ts';

export const oneWay: CallRule = {
  scope: 'call',
  code: 'SC075-one-way',
  severity: 'warning',
  floor: 'warning',
  holds: 'Where there are replies, two or more are open in every state.',
  because: 'A single reply is no decision; the player only presses on.',
  says: 'With {flags}, "{choice}" is the only reply of "{node}" that is open.',
  remedy: 'Open a second reply for this case, or let the node lead on by itself.',
  example: {
    file: 'scam/call.yaml',
    good: '装上了，你看得见吧？, stance: comply, tells',
    bad: '装上了，你看得见吧？, stance: comply, when: { flag: card }, tells',
    also: [
      {
        file: 'scam/call.yaml',
        good: '不装，就到这儿吧。, stance: refuse, goes',
        bad: '不装，就到这儿吧。, stance: refuse, when: { flag: card }, goes',
      },
      {
        file: 'scam/call.yaml',
        good: 'choices:\n      - { id: c-share-ok',
        bad: '▸choices:\n      - { id: c-share-ok',
      },
    ],
  },
  *check({ parsed: { scenario, draft }, graph }) {
    const nodes = new Map(scenario.nodes.map((node) => [node.id, node]));
    const told = new Set<string>();
    for (const { position, flags, moves } of graph.states) {
      if (position.phase !== 'talking' || told.has(position.node)) continue;
      const open = moves.flatMap(({ event }) => (event.type === 'player.chooses' ? [event.choice] : []));
      const [choice] = open;
      if (open.length !== 1 || choice === undefined) continue;
      told.add(position.node);
      const asked = nodes.get(position.node)?.choices.flatMap(({ when }) => flagsIn(when)) ?? [];
      const values = { flags: writeFlags(flags, asked), choice, node: position.node };
      yield { path: [...pathOf(draft, position.node), 'choices'], atKey: true, values };
    }
  },
};
