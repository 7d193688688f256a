import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const knownPerson: FormRule = {
  code: 'SC017-unknown-person',
  scope: 'form',
  severity: 'error',
  ...FORM['SC017-unknown-person'],
  holds: 'The player of a call has a card under people.',
  because:
    'The card says who you are, what you have under way and what you hold; without it nobody can judge whether the call fits.',
  example: { file: 'scam/call.yaml', good: 'you: tang-yawen', bad: 'you: ▸tang-yawn' },
};
