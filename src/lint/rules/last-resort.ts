import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const lastResort: FormRule = {
  code: 'SC007-no-last-resort',
  scope: 'form',
  severity: 'error',
  ...FORM['SC007-no-last-resort'],
  holds: 'Among lines, replies, findings and ways to hang up there is always one that is free of conditions.',
  because: 'When no condition holds, the call would stand still: nothing said, nothing to choose, no way out.',
  example: {
    file: 'scam/call.yaml',
    good: '  - { goes: e-left }\nnodes:',
    bad: '  - { when: ▸{ flag: card }, goes: e-left }\nnodes:',
  },
};
