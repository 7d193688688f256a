import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const knownFlags: FormRule = {
  code: 'SC014-unknown-flag',
  scope: 'form',
  severity: 'error',
  ...FORM['SC014-unknown-flag'],
  holds: 'Every flag that is read or set is declared under flags.',
  because: 'A flag nobody declared is never true, so what depends on it never happens.',
  example: { file: 'scam/call.yaml', good: 'when: { flag: card }', bad: 'when: { flag: ▸crad }' },
};
