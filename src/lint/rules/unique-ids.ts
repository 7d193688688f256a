import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const uniqueIds: FormRule = {
  code: 'SC013-duplicate-id',
  scope: 'form',
  severity: 'error',
  ...FORM['SC013-duplicate-id'],
  holds: 'An id names one thing, in a call and among calls.',
  because: 'Replies, logs, overlays and voices are found by their ids; of two with the same one, one would be lost.',
  example: {
    file: 'scam/call.yaml',
    good: '- { id: l-desk-1, who',
    bad: '- { id: ▸l-lag-1, who',
    also: [
      {
        file: 'scam/words.en.yaml',
        good: "  l-desk-1: The desk opens at six. If I don't hold you a seat tonight, there's nothing for two days.\n",
        bad: '',
      },
    ],
  },
};
