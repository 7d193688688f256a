import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const writtenOut: FormRule = {
  code: 'SC071-aliases',
  scope: 'form',
  severity: 'error',
  ...FORM['SC071-aliases'],
  holds: 'A file is written out, without YAML anchors, aliases and merge keys.',
  because:
    'A line that stands for another changes when that one does, where nobody looks; and a file of aliases of aliases can grow without end.',
  example: {
    file: 'scam/call.yaml',
    good: 'voice: guodong }\n  hotline: { name: 岚翼航空热线, voice: jingwen }',
    bad: 'voice: &boss guodong }\n  hotline: { name: 岚翼航空热线, voice: ▸*boss }',
  },
};
