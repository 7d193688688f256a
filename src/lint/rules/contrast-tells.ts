import { excerptsOf } from '../../scenario/excerpts.ts';
import type { CallRule } from '../rule.ts';

export const contrastTells: CallRule = {
  code: 'SC104-contrast-tells',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds:
    'At least one line named under "contrasts" tells what the call is: a diagnostic cue in a scam, an honest one in a genuine call.',
  because:
    'The mixed round after a shift asks of such a line, with two before it, whether the call was genuine. Of a call without one nothing can be asked.',
  says: 'No line under "contrasts" has a cue that tells of a {truth} call.',
  remedy: 'Name a line that tells for one of the topics, or give one of them its cue.',
  example: {
    file: 'genuine/call.yaml',
    good: 'contrasts:\n  money: l-options-3\n  deadline: l-push-1\n  check: l-callok-1\n',
    bad: '▸contrasts:\n  money: l-options-3\n  deadline: l-push-1\n  check: l-options-3\n',
  },
  *check({ parsed: { scenario } }) {
    const { truth, contrasts } = scenario;
    // A call without contrasts is told so by the rule for them.
    if (Object.keys(contrasts).length === 0 || excerptsOf(scenario).length > 0) return;
    yield { path: ['contrasts'], atKey: true, values: { truth } };
  },
};
