import { linesOf } from '../../scenario/scenario.ts';
import { isDiagnostic } from '../../scenario/vocabulary.ts';
import { pathOf, type Rule } from '../rule.ts';

export const cues: Rule = {
  code: 'SC031-cues',
  severity: 'error',
  *check({ parsed: { scenario, draft, words, overlays } }) {
    for (const line of linesOf(scenario)) {
      for (const cue of line.cues) {
        if (scenario.truth === 'genuine' && isDiagnostic(cue.kind)) {
          yield {
            path: [...pathOf(draft, cue.id), 'kind'],
            message: `"${cue.kind}" tells of a scam, in a genuine call. Change the line.`,
          };
        }
        for (const locale of scenario.locales) {
          const quote = words[locale]?.[cue.id] ?? '';
          const text = words[locale]?.[line.id] ?? '';
          if (text.includes(quote)) continue;
          const overlay = locale === scenario.language ? undefined : overlays.find((one) => one.file.includes(locale));
          const message = `"${quote}" (${cue.id}) does not stand in the line "${text}". Copy it from the line.`;
          yield overlay
            ? { path: [], message, elsewhere: { file: overlay.file, line: overlay.place(['words', cue.id]).line } }
            : { path: [...pathOf(draft, cue.id), 'quote'], message };
        }
      }
    }
  },
};
