import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const soundYaml: FormRule = {
  code: 'SC001-yaml',
  scope: 'form',
  severity: 'error',
  ...FORM['SC001-yaml'],
  holds: 'A file is sound YAML.',
  because:
    'Indentation, quotes and brackets say what belongs to what. Where they break, everything after the break may be misread.',
  example: {
    file: 'scam/call.yaml',
    good: 'sources: [scenarios/catalogue.yaml flight-cancel-refund]',
    bad: 'sources: "scenarios/catalogue.yaml" ▸flight-cancel-refund',
  },
};
