import { isHeard, type Node } from '../../scenario/scenario.ts';
import type { Rule } from '../rule.ts';

const LEAST = 3;

/** A skilled scammer answers a refusal or a check by pulling another string. */
export const tacticChanges: Rule = {
  code: 'SC027-one-tactic',
  severity: 'error',
  *check({ parsed: { scenario } }) {
    if (scenario.truth !== 'scam') return;
    const nodes = new Map(scenario.nodes.map((node) => [node.id, node]));
    const first = (id: string) => nodes.get(id)?.lines.find((line) => isHeard(line) && line.tactic)?.tactic;
    const last = (node: Node) => node.lines.filter((line) => isHeard(line) && line.tactic).at(-1)?.tactic;
    const changing = scenario.nodes.filter((node) => {
      const resisted = node.choices
        .filter((choice) => choice.stance === 'refuse' || choice.stance === 'verify' || choice.stance === 'question')
        .map((choice) => choice.goes);
      return resisted.some(
        (goes) => first(goes) !== undefined && last(node) !== undefined && first(goes) !== last(node),
      );
    });
    if (changing.length < LEAST) {
      yield {
        path: ['nodes'],
        message: `the tactic changes after a refusal or a check at ${changing.length} nodes; at ${LEAST} or more it must. Give the caller another string to pull.`,
      };
    }
  },
};
