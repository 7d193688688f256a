import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const knownSpeakers: FormRule = {
  code: 'SC005-unknown-speaker',
  scope: 'form',
  severity: 'error',
  ...FORM['SC005-unknown-speaker'],
  holds: 'Whoever says a line stands under speakers, or is "you".',
  because:
    'Captions and voices are looked up there; a line of nobody would be shown without a name and never be recorded.',
  example: {
    file: 'scam/call.yaml',
    good: '{ id: l-super-2, who: manager, mood',
    bad: '{ id: l-super-2, who: ▸manger, mood',
  },
};
