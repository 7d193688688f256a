import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const knownType: FormRule = {
  code: 'SC016-unknown-type',
  scope: 'form',
  severity: 'error',
  ...FORM['SC016-unknown-type'],
  holds: 'The type of a call stands in catalogue.yaml.',
  because: 'Its name, its red flags and its place among the other types come from there.',
  example: {
    file: 'scam/call.yaml',
    good: 'type: flight-cancel-refund\ntruth',
    bad: 'type: ▸flight-cancel-refnd\ntruth',
  },
};
