import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const keysThere: FormRule = {
  code: 'SC047-missing-key',
  scope: 'form',
  severity: 'error',
  ...FORM['SC047-missing-key'],
  holds: 'Every key a part needs is there.',
  because: 'What it would say, such as who speaks or where a reply leads, cannot be guessed.',
  example: { file: 'scam/call.yaml', good: '{ id: l-lag-1, who: caller, mood', bad: '▸{ id: l-lag-1, mood' },
};
