import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const knownKeys: FormRule = {
  code: 'SC003-unknown-key',
  scope: 'form',
  severity: 'error',
  ...FORM['SC003-unknown-key'],
  holds: 'Every key is one that is read.',
  because:
    'A key with a slip in it would be passed over in silence, and what it was to say would be missing from the call.',
  example: { file: 'scam/call.yaml', good: 'seat: phone', bad: 'seat: phone\n▸seet: phone' },
};
