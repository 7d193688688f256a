import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const rightShape: FormRule = {
  code: 'SC002-shape',
  scope: 'form',
  severity: 'error',
  ...FORM['SC002-shape'],
  holds: 'Every value is of the kind and within the limits its key asks for.',
  because:
    'A time that is no time, or a difficulty of 9, cannot be played; numbers outside their limits are nearly always slips.',
  example: { file: 'scam/call.yaml', good: 'difficulty: 2', bad: 'difficulty: ▸9' },
};
