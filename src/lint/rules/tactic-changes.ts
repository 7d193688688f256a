import { isHeard, type Node } from '../../scenario/scenario.ts';
import type { CallRule } from '../rule.ts';

/** Nodes where a refusal or a question is met with another tactic (calls.md: the caller answers doubt with procedure). */
const LEAST = 3;
const RESISTING: readonly string[] = ['question', 'verify', 'refuse'];

export const tacticChanges: CallRule = {
  scope: 'call',
  code: 'SC027-one-tactic',
  severity: 'error',
  floor: 'warning',
  holds: 'In a scam, the caller answers doubt with another tactic at three nodes or more.',
  because: 'A skilled scammer who is refused or questioned pulls another string; one who repeats himself fools nobody.',
  says: 'The tactic changes after a question or a refusal at {count} nodes; it must at {least} or more.',
  remedy: 'Give the caller another tactic where the player resists.',
  example: {
    file: 'scam/call.yaml',
    good: '再转三千六，前后两笔一块儿退您。\n        tactic: sunk-cost',
    bad: '再转三千六，前后两笔一块儿退您。\n        tactic: fear',
    also: [
      {
        file: 'scam/call.yaml',
        good: '带着孩子折腾一趟多不容易。, tactic: warmth',
        bad: '带着孩子折腾一趟多不容易。, tactic: procedure',
      },
      {
        file: 'scam/call.yaml',
        good: '平时付款，用的是银行卡吧？, tactic: commitment',
        bad: '平时付款，用的是银行卡吧？, tactic: reassurance',
      },
      {
        file: 'scam/call.yaml',
        good: '您把卡号念一遍，我录进去。, tactic: procedure',
        bad: '您把卡号念一遍，我录进去。, tactic: reassurance',
      },
      {
        file: 'scam/call.yaml',
        good: '到时候您自己点。, tactic: procedure',
        bad: '到时候您自己点。, tactic: isolation',
      },
      {
        file: 'scam/call.yaml',
        good: '前头还有两百来号人呢。, tactic: scarcity',
        bad: '前头还有两百来号人呢。, tactic: procedure',
      },
      {
        file: 'scam/call.yaml',
        good: '那您走开点，这段先别告诉家里人。\n        tactic: isolation',
        bad: '那您走开点，这段先别告诉家里人。\n        tactic: reassurance',
      },
      {
        file: 'scam/call.yaml',
        good: '先转一千二走个流水，权限一开，连补偿一起退。\n        tactic: procedure',
        bad: '先转一千二走个流水，权限一开，连补偿一起退。\n        tactic: reassurance',
      },
      {
        file: 'scam/call.yaml',
        good: '不转也成，我发个链接，您装个会议软件。\n        tactic: choice',
        bad: '不转也成，我发个链接，您装个会议软件。\n        tactic: reassurance',
      },
      {
        file: 'scam/call.yaml',
        good: '为一千二丢饭碗，图啥呀？, tactic: guilt',
        bad: '为一千二丢饭碗，图啥呀？, tactic: reassurance',
      },
      {
        file: 'scam/call.yaml',
        good: '您开屏幕共享，我帮您把权限点开。\n        tactic: reassurance',
        bad: '您开屏幕共享，我帮您把权限点开。\n        tactic: authority',
      },
      { file: 'scam/call.yaml', good: '只差钱包那一步。, tactic: choice', bad: '只差钱包那一步。, tactic: authority' },
      { file: 'scam/call.yaml', good: '要慢一两个小时。, tactic: confusion', bad: '要慢一两个小时。, tactic: apology' },
      {
        file: 'scam/call.yaml',
        good: '今晚不占座，明后天就没位子了。, tactic: scarcity',
        bad: '今晚不占座，明后天就没位子了。, tactic: apology',
      },
      { file: 'scam/call.yaml', good: 'nodes:\n', bad: '▸nodes:\n' },
    ],
  },
  *check({ parsed: { scenario } }) {
    if (scenario.truth !== 'scam') return;
    const nodes = new Map(scenario.nodes.map((node) => [node.id, node]));
    const tactics = (node: Node | undefined) =>
      (node?.lines ?? []).flatMap((line) => (isHeard(line) && line.tactic ? [line.tactic] : []));
    const changing = scenario.nodes.filter((node) => {
      const before = tactics(node).at(-1);
      return node.choices.some(({ stance, goes }) => {
        const after = tactics(nodes.get(goes))[0];
        return RESISTING.includes(stance) && before !== undefined && after !== undefined && after !== before;
      });
    });
    if (changing.length < LEAST)
      yield { path: ['nodes'], atKey: true, values: { count: changing.length, least: LEAST } };
  },
};
