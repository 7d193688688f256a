import { type CallRule, pathOf } from '../rule.ts';
import { shortest, shortestToEndings } from '../shortest.ts';

/** Decisions on the way to an ending that tells the whole story, as the game was ordered. */
const LEAST = 8;

export const eightDecisions: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC023-too-few-decisions',
  severity: 'error',
  floor: 'warning',
  holds: 'An ending that is not marked early lies eight decisions or more away, on its quickest way.',
  because: 'Trust is won step by step; a player who can be at the end in a few moves has practised none of them.',
  says: '"{ending}" can be reached after {count} of the {least} decisions an ending that is not early needs.',
  remedy: 'Lengthen the way, or mark the ending with early: true.',
  example: {
    file: 'scam/call.yaml',
    good: '  - id: e-reported\n    outcome: reported\n    early: true\n',
    bad: '  - ▸id: e-reported\n    outcome: reported\n',
  },
  *check({ parsed: { scenario, draft }, graph }) {
    const decisions = shortestToEndings(
      graph,
      shortest(graph, ({ event }) => (event.type === 'player.answers' || event.type === 'caller.continues' ? 0 : 1)),
    );
    for (const { id, early } of scenario.endings) {
      const count = decisions.get(id) ?? LEAST;
      if (!early && count < LEAST) yield { path: pathOf(draft, id), values: { ending: id, count, least: LEAST } };
    }
  },
};
