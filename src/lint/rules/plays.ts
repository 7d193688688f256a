import { runPlay } from '../play.ts';
import { pathOf, type Rule } from '../rule.ts';

/** No ending without a play, no play that does not earn the marks written in it. */
export const plays: Rule = {
  code: 'SC037-play',
  severity: 'error',
  *check({ parsed: { scenario, draft, words }, plays: written }) {
    const own = words[scenario.language] ?? {};
    for (const ending of scenario.endings) {
      if (!written.some((one) => one.ending === ending.id)) {
        yield { path: pathOf(draft, ending.id), message: `no play reaches "${ending.id}". Write ${ending.id}.play.` };
      }
    }
    for (const { file, ending, play } of written) {
      const run = runPlay(scenario, own, play);
      for (const fault of run.faults) yield { path: [], message: fault.message, elsewhere: { file, line: fault.line } };
      if (run.marks && run.marks.ending.id !== ending) {
        yield {
          path: [],
          message: `the play ends at "${run.marks.ending.id}", but its file is named "${ending}.play". Rename it.`,
          elsewhere: { file, line: 1 },
        };
      }
    }
  },
};
