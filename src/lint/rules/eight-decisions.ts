import { pathOf, type Rule } from '../rule.ts';
import { shortest, shortestToEndings } from '../shortest.ts';

const LEAST = 8;

export const eightDecisions: Rule = {
  code: 'SC023-too-few-decisions',
  severity: 'error',
  *check({ parsed: { scenario, draft }, graph }) {
    const decisions = shortestToEndings(
      graph,
      shortest(graph, (event) => (event.type === 'player.answers' || event.type === 'caller.continues' ? 0 : 1)),
    );
    const full = scenario.endings.filter((ending) => !ending.early);
    if (full.length < 2)
      yield {
        path: ['endings'],
        message: `${full.length} endings are not early; a call has 2 or more. Tell the story to its end.`,
      };
    for (const ending of full) {
      const least = decisions.get(ending.id) ?? LEAST;
      if (least < LEAST) {
        yield {
          path: pathOf(draft, ending.id),
          message: `"${ending.id}" can be reached by ${least} decisions; an ending that is not early needs ${LEAST}. Mark it early: true or lengthen the way.`,
        };
      }
    }
  },
};
