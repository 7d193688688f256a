import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const untranslated: FormRule = {
  code: 'SC090-untranslated',
  scope: 'form',
  severity: 'warning',
  ...FORM['SC090-untranslated'],
  holds: 'A draft says how much of it is still to be translated.',
  because:
    'While a call is being written its translation lags behind; one warning says by how much, where a warning for every text would bury the others.',
  example: {
    file: 'scam/words.en.yaml',
    good: 'words:',
    bad: '▸words:',
    also: [
      { file: 'scam/call.yaml', good: 'status: live', bad: 'status: draft' },
      { file: 'scam/words.en.yaml', good: "  l-open-2: Yes, that's me.\n", bad: '' },
      { file: 'scam/words.en.yaml', good: '  l-who-2: Oh, ground staff.\n', bad: '' },
      { file: 'scam/words.en.yaml', good: "  l-flight-2: Yes, I'm taking my son.\n", bad: '' },
      { file: 'scam/words.en.yaml', good: '  c-open-which: Which one? The Xiamen flight?\n', bad: '' },
      { file: 'scam/words.en.yaml', good: '  c-open-who: Which part of the airline are you?\n', bad: '' },
      { file: 'scam/words.en.yaml', good: "  c-flight-app: But my app says it's on time.\n", bad: '' },
    ],
  },
};
