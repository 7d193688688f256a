import { readBy } from '../../dialogue/condition.ts';
import type { CallRule } from '../rule.ts';

export const flagsUsed: CallRule = {
  scope: 'call',
  code: 'SC035-unused-flag',
  severity: 'error',
  floor: 'warning',
  holds: 'Every flag is read by some condition.',
  because: 'A flag nobody reads changes nothing; often the condition it was made for was forgotten or misspelt.',
  says: 'No condition reads "{flag}".',
  remedy: 'Read it in a condition or remove it.',
  example: {
    file: 'scam/call.yaml',
    good: 'late, paid], card: false }',
    bad: 'late, paid], card: false, ▸spare: false }',
  },
  *check({ parsed: { scenario } }) {
    const { flags } = readBy(scenario);
    for (const flag of Object.keys(scenario.flags))
      if (!flags.has(flag)) yield { path: ['flags', flag], atKey: true, values: { flag } };
  },
};
