import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const stageOfTruth: FormRule = {
  code: 'SC008-wrong-stage',
  scope: 'form',
  severity: 'error',
  ...FORM['SC008-wrong-stage'],
  holds: 'A scam goes through the stages of a scam, a genuine call through those of a genuine one.',
  because: 'The debrief draws the course of the call by its stages, and the two courses have different ones.',
  example: {
    file: 'scam/call.yaml',
    good: 'stage: extraction\n    hangUp: e-lost-all',
    bad: 'stage: ▸push\n    hangUp: e-lost-all',
  },
};
