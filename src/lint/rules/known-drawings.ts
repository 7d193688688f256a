import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const knownDrawings: FormRule = {
  code: 'SC019-unknown-asset',
  scope: 'form',
  severity: 'error',
  ...FORM['SC019-unknown-asset'],
  holds: 'Portrait and room are drawings that exist.',
  because: 'A picture that was never drawn would leave a hole in the debrief.',
  example: { file: 'scam/call.yaml', good: 'reveal: { portrait: woman', bad: 'reveal: { portrait: ▸womman' },
};
