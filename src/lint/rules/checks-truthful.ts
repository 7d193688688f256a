import type { CallRule } from '../rule.ts';

export const checksTruthful: CallRule = {
  code: 'SC029-untruthful-check',
  scope: 'call',
  severity: 'error',
  floor: 'error',
  holds: 'A check never lies: a scam is never cleared and a genuine call never contradicted.',
  because: 'The habit to be learned is to check. A check that misleads once unlearns it.',
  says: '"{finding}" is {result}, in a {truth} call.',
  remedy: 'Let it find the truth, or nothing.',
  example: {
    file: 'scam/call.yaml',
    good: '- id: f-ring-any\n        result: contradicted',
    bad: '- id: f-ring-any\n        result: ▸cleared',
  },
  *check({ parsed: { scenario } }) {
    const lie = scenario.truth === 'scam' ? 'cleared' : 'contradicted';
    for (const [k, check] of scenario.checks.entries()) {
      for (const [f, { id, result }] of check.findings.entries()) {
        if (result === lie)
          yield {
            path: ['checks', k, 'findings', f, 'result'],
            values: { finding: id, result, truth: scenario.truth },
          };
      }
    }
  },
};
