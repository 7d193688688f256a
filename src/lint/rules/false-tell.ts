import { linesOf } from '../../scenario/scenario.ts';
import { isDiagnostic } from '../../scenario/vocabulary.ts';
import { type CallRule, pathOf } from '../rule.ts';

export const falseTell: CallRule = {
  code: 'SC031-false-tell',
  scope: 'call',
  severity: 'error',
  floor: 'error',
  holds: 'What tells of a scam stands in a genuine call only with its innocent explanation.',
  because:
    'An honest caller who asks for a code or for secrecy without a reason teaches the player to excuse the next one who does.',
  says: '"{cue}" is "{kind}", which tells of a scam, in a genuine call and without a "why".',
  remedy: 'Explain under "why" what made it innocent, or change the line.',
  example: {
    file: 'genuine/call.yaml',
    good: 'text: 您没转钱，也没报码？那先留个记录。 }',
    bad: 'text: 您没转钱，也没报码？那先留个记录。, cues: [{ id: q-code, kind: ▸code, quote: 报码 }] }',
    also: [
      {
        file: 'genuine/words.en.yaml',
        good: "  l-report-done: So you've sent no money and read out no code?",
        bad: "  q-code: read out no code\n  l-report-done: So you've sent no money and read out no code?",
      },
    ],
  },
  *check({ parsed: { scenario, draft, words } }) {
    if (scenario.truth !== 'genuine') return;
    for (const { id, kind } of linesOf(scenario).flatMap((line) => line.cues)) {
      if (!isDiagnostic(kind) || words[scenario.language]?.[`${id}.why`] !== undefined) continue;
      yield { path: [...pathOf(draft, id), 'kind'], values: { cue: id, kind } };
    }
  },
};
