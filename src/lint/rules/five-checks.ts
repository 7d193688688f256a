import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const fiveChecks: FormRule = {
  code: 'SC012-five-checks',
  scope: 'form',
  severity: 'error',
  ...FORM['SC012-five-checks'],
  holds: 'All five ways to check are there, each once.',
  because: 'The five stand on the screen in every call, so that what is on offer never tells scam from genuine.',
  example: { file: 'scam/call.yaml', good: 'kind: openApp', bad: 'kind: ▸lookUp' },
};
