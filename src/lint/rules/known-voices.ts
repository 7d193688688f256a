import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const knownVoices: FormRule = {
  code: 'SC038-unknown-voice',
  scope: 'form',
  severity: 'error',
  ...FORM['SC038-unknown-voice'],
  holds: 'Every speaker has a voice of the cast.',
  because: 'Lines are recorded, and matched to a speaker, by the name of the voice.',
  example: { file: 'scam/call.yaml', good: 'voice: guodong', bad: 'voice: ▸guodon' },
};
