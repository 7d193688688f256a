import type { Rule } from '../rule.ts';

/** A genuine call survives verification, a scam never does, and the world does not always know. */
export const checksTruthful: Rule = {
  code: 'SC029-untruthful-check',
  severity: 'error',
  *check({ parsed: { scenario } }) {
    const results = scenario.checks.map((check) => new Set(check.findings.map((finding) => finding.result)));
    const wrong = scenario.truth === 'scam' ? 'cleared' : 'contradicted';
    const right = scenario.truth === 'scam' ? 'contradicted' : 'cleared';
    for (const [k, check] of scenario.checks.entries()) {
      for (const [f, finding] of check.findings.entries()) {
        if (finding.result === wrong)
          yield {
            path: ['checks', k, 'findings', f, 'result'],
            message: `a ${scenario.truth} call can never be ${wrong}. Mend the finding.`,
          };
      }
    }
    const decisive = results.filter((one) => one.has(right)).length;
    if (decisive < 2) yield { path: ['checks'], message: `${decisive} checks can come out ${right}; 2 or more must.` };
    if (!results.some((one) => one.has('inconclusive')))
      yield { path: ['checks'], message: 'no check is inconclusive; 1 or more must be (closed, engaged, unsure).' };
  },
};
