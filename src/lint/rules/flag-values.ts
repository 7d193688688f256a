import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const flagValues: FormRule = {
  code: 'SC015-flag-value',
  scope: 'form',
  severity: 'error',
  ...FORM['SC015-flag-value'],
  holds: 'A flag is set to, and compared with, one of its own values.',
  because: 'A value with a slip in it is never met: the condition never holds, and the call never gets there.',
  example: {
    file: 'scam/call.yaml',
    good: 'text: 好，我到里屋去说。, stance: comply, set: { step: late }',
    bad: 'text: 好，我到里屋去说。, stance: comply, set: { step: ▸lat }',
  },
};
