import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const ownTwin: FormRule = {
  code: 'SC006-own-twin',
  scope: 'form',
  severity: 'error',
  ...FORM['SC006-own-twin'],
  holds: 'A call has another call for its twin.',
  because:
    'The debrief lays a call beside the one that sounds like it and was the opposite; beside itself it teaches nothing.',
  example: { file: 'scam/call.yaml', good: 'twin: sample-genuine', bad: 'twin: ▸sample-scam' },
};
