import { linesOf } from '../../scenario/scenario.ts';
import { isDiagnostic, isHonest } from '../../scenario/vocabulary.ts';
import { type CallRule, pathOf } from '../rule.ts';

export const cueExplained: CallRule = {
  code: 'SC054-unexplained-cue',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'A cue that tells, for or against the caller, says why.',
  // A surface cue may do without: the debrief has a sentence for each kind, and shows it only where the player flagged.
  because:
    'The debrief explains each such line to the player. Without a "why" it can only repeat a general sentence that knows nothing of this call.',
  says: '"{cue}" is "{kind}", which tells, and has no "why".',
  remedy: 'Say under "why" what the words give away.',
  example: {
    file: 'scam/call.yaml',
    good: '{ id: q-secret, kind: secrecy, quote: 先别告诉家里人, why: 正经改签谁听都行，要你瞒人就不对。 }',
    bad: '▸{ id: q-secret, kind: secrecy, quote: 先别告诉家里人 }',
    also: [
      {
        file: 'scam/words.en.yaml',
        good: "  q-secret.why: Anyone may hear a real flight change. If it's a secret, it's wrong.\n",
        bad: '',
      },
    ],
  },
  *check({ parsed: { scenario, draft, words } }) {
    for (const { id, kind } of linesOf(scenario).flatMap((line) => line.cues)) {
      // What would tell of a scam in an honest call is a fault of its own (SC031).
      const tells = isDiagnostic(kind) ? scenario.truth === 'scam' : isHonest(kind);
      if (!tells || words[scenario.language]?.[`${id}.why`] !== undefined) continue;
      yield { path: pathOf(draft, id), values: { cue: id, kind } };
    }
  },
};
