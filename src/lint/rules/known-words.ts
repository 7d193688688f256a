import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const knownWords: FormRule = {
  code: 'SC018-unknown-word',
  scope: 'form',
  severity: 'error',
  ...FORM['SC018-unknown-word'],
  holds: 'Moods, tactics, stances, kinds and the like are words of their closed lists.',
  because: 'Score, voice and debrief know these words and no others.',
  example: {
    file: 'scam/call.yaml',
    good: 'text: 对，您看来电，写的就是我们公司。\n        tactic: authority',
    bad: 'text: 对，您看来电，写的就是我们公司。\n        tactic: ▸autority',
  },
};
