import type { CallRule } from '../rule.ts';

export const checksUnsure: CallRule = {
  code: 'SC080-all-certain',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'One check or more can come out inconclusive.',
  because:
    'Lines are engaged, offices closed and relatives unsure. Players must learn to try another way, not to take no answer for an answer.',
  says: 'none of the {count} findings is inconclusive; 1 or more must be.',
  remedy: 'Let one line be engaged, closed or unsure.',
  example: {
    file: 'scam/call.yaml',
    good: '- id: f-look-any\n        result: inconclusive',
    bad: '- id: f-look-any\n        result: contradicted',
    also: [
      {
        file: 'scam/call.yaml',
        good: '- id: f-ask-any\n        result: inconclusive',
        bad: '- id: f-ask-any\n        result: contradicted',
      },
      { file: 'scam/call.yaml', good: 'checks:\n', bad: '▸checks:\n' },
      { file: 'scam/e-left.play', good: 'checks lookUp inconclusive', bad: 'checks lookUp contradicted' },
    ],
  },
  *check({ parsed: { scenario } }) {
    const findings = scenario.checks.flatMap((check) => check.findings);
    if (findings.some((finding) => finding.result === 'inconclusive')) return;
    yield { path: ['checks'], atKey: true, values: { count: findings.length } };
  },
};
