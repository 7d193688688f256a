import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const choicesOrGoes: FormRule = {
  code: 'SC009-choices-or-goes',
  scope: 'form',
  severity: 'error',
  ...FORM['SC009-choices-or-goes'],
  holds: 'A node has replies or leads on by itself; only replies can be timed.',
  because: 'With both, the way on would be a toss-up; with neither, the call would end in mid air.',
  example: {
    file: 'scam/call.yaml',
    good: 'text: App得等塔台通知，要慢一两个小时。, tactic: confusion }\n    goes: n-comp',
    bad: 'text: App得等塔台通知，要慢一两个小时。, tactic: confusion }\n    goes: n-comp\n    timed: ▸{ seconds: 12, goes: n-comp }',
  },
};
