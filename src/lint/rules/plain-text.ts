import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const plainText: FormRule = {
  code: 'SC068-not-text',
  scope: 'form',
  severity: 'error',
  ...FORM['SC068-not-text'],
  holds: 'A file is text in UTF-8.',
  because: 'Read in another encoding, Chinese turns into signs nobody can read, and a binary file into nothing at all.',
  example: { file: 'scam/call.yaml', good: 'text: App夜里才刷新，这会儿看不准的。', bad: 'text: App▸�ҹ�ˢ�£�' },
};
