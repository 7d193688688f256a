import type { Rule } from '../rule.ts';

export const decisionsMatter: Rule = {
  code: 'SC024-empty-decisions',
  severity: 'error',
  *check({ parsed: { scenario } }) {
    const deciding = scenario.nodes.filter((node) => node.choices.length > 0);
    const matter = deciding.filter(
      (node) =>
        new Set(node.choices.map(({ goes, set, pays, tells }) => JSON.stringify([goes, set, pays, tells]))).size > 1,
    );
    if (matter.length * 2 < deciding.length) {
      yield {
        path: ['nodes'],
        message: `${matter.length} of ${deciding.length} decisions change what follows; half must. Let replies lead apart.`,
      };
    }
  },
};
