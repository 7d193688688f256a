import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const smallEnough: FormRule = {
  code: 'SC069-too-large',
  scope: 'form',
  severity: 'error',
  ...FORM['SC069-too-large'],
  holds: 'A file is no larger than 1 MB.',
  because:
    'A call has about 30 KB. A file of that size is another file saved under the wrong name, and reading it would hold up everything else.',
  example: {
    file: 'scam/words.en.yaml',
    good: 'locale: en',
    bad: `▸locale: en # ${'a remark that has got out of hand, '.repeat(30_000)}`,
  },
};
