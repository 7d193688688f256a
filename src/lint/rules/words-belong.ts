import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const wordsBelong: FormRule = {
  code: 'SC011-orphan-words',
  scope: 'form',
  severity: 'error',
  ...FORM['SC011-orphan-words'],
  holds: 'Every text of an overlay belongs to something in the original.',
  because:
    'An orphan is what is left when an id changed or a line was cut; nobody will ever see it, and somebody will go on translating it.',
  example: {
    file: 'scam/words.en.yaml',
    good: "  l-open-2: Yes, that's me.",
    bad: "  l-open-2: Yes, that's me.\n  ▸l-open-22: Yes.",
  },
};
