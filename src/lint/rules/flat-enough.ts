import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const flatEnough: FormRule = {
  code: 'SC070-too-deep',
  scope: 'form',
  severity: 'error',
  ...FORM['SC070-too-deep'],
  holds: 'Lists and maps stand at most 32 deep in each other.',
  because:
    'The deepest call stands nine deep. Beyond, it is a slip of brackets, or a file made to break what reads it.',
  example: {
    file: 'scam/call.yaml',
    good: 'sources: [scenarios/catalogue.yaml flight-cancel-refund]',
    bad: `sources: ${'['.repeat(31)}▸[scenarios/catalogue.yaml flight-cancel-refund${']'.repeat(32)}`,
  },
};
