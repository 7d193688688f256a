import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const wordsComplete: FormRule = {
  code: 'SC010-missing-words',
  scope: 'form',
  severity: 'error',
  ...FORM['SC010-missing-words'],
  holds: 'An overlay has every text of the original.',
  because: 'A player who chose that language would meet a gap in the middle of a call.',
  example: {
    file: 'scam/words.en.yaml',
    good: 'words:',
    bad: '▸words:',
    also: [{ file: 'scam/words.en.yaml', good: "  l-open-2: Yes, that's me.\n", bad: '' }],
  },
};
