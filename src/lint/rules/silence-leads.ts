import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const silenceLeads: FormRule = {
  code: 'SC046-silence-leads-nowhere',
  scope: 'form',
  severity: 'error',
  ...FORM['SC046-silence-leads-nowhere'],
  holds: 'A reply with a time limit says what happens when the time is up.',
  because: 'Silence is a reply too, and many people meet pressure with it.',
  example: {
    file: 'scam/call.yaml',
    good: 'timed: { seconds: 14, set: { step: told }, goes: n-quiet }',
    bad: '▸timed: { seconds: 14, set: { step: told } }',
  },
};
