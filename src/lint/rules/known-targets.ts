import { FORM } from '../../scenario/form-problem.ts';
import type { FormRule } from '../rule.ts';

export const knownTargets: FormRule = {
  code: 'SC004-unknown-target',
  scope: 'form',
  severity: 'error',
  ...FORM['SC004-unknown-target'],
  holds: 'Whatever leads on leads to a node or an ending that is there.',
  because: 'A reply that leads nowhere would leave the player in a dead call.',
  example: {
    file: 'scam/call.yaml',
    good: 'text: 可我App里还显示正常呀。, stance: question, goes: n-lag',
    bad: 'text: 可我App里还显示正常呀。, stance: question, goes: ▸n-lagg',
  },
};
