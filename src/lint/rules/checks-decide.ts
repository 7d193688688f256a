import type { CallRule } from '../rule.ts';

/** With one way only, a player who knows the other four would never be answered. */
const LEAST = 2;

export const checksDecide: CallRule = {
  code: 'SC079-undecided-checks',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: `${LEAST} of the five checks or more can settle whether the call is genuine.`,
  because:
    'A genuine call survives verification and a scam never does. Where no check says so, checking looks useless.',
  says: '{count} of the checks can come out {result}; {least} or more must.',
  remedy: 'Let another check settle it in some state of the call.',
  example: {
    file: 'genuine/call.yaml',
    good: '- id: f-app-any\n        result: cleared',
    bad: '- id: f-app-any\n        result: inconclusive',
    also: [
      {
        file: 'genuine/call.yaml',
        good: '- id: f-app-told\n        when: { flag: step, is: told }\n        result: cleared',
        bad: '- id: f-app-told\n        when: { flag: step, is: told }\n        result: inconclusive',
      },
      { file: 'genuine/call.yaml', good: 'checks:\n', bad: '▸checks:\n' },
    ],
  },
  *check({ parsed: { scenario } }) {
    const result = scenario.truth === 'scam' ? 'contradicted' : 'cleared';
    const count = scenario.checks.filter((check) => check.findings.some((one) => one.result === result)).length;
    if (count < LEAST) yield { path: ['checks'], atKey: true, values: { count, result, least: LEAST } };
  },
};
