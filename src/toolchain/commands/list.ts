import { resolve } from 'node:path';
import { isHeard, linesOf } from '../../scenario/scenario.ts';
import { isDiagnostic } from '../../scenario/vocabulary.ts';
import { type Command, ROOT } from '../command.ts';
import { type Content, readContent } from '../content.ts';

/** One row a scenario, in the shape other tools rely on. */
function rowsOf(content: Content): readonly object[] {
  return content.scenarios.map(({ parsed: { scenario } }) => {
    const heard = linesOf(scenario).filter(isHeard);
    const cues = linesOf(scenario).flatMap((line) => line.cues);
    return {
      id: scenario.id,
      type: scenario.type,
      truth: scenario.truth,
      twin: scenario.twin,
      seat: scenario.seat,
      language: scenario.language,
      locales: scenario.locales,
      nodes: scenario.nodes.length,
      lines: heard.length,
      choices: scenario.nodes.reduce((sum, node) => sum + node.choices.length, 0),
      checks: scenario.checks.length,
      endings: scenario.endings.length,
      timed: scenario.nodes.filter((node) => node.timed).length,
      cues: {
        diagnostic: cues.filter((cue) => isDiagnostic(cue.kind)).length,
        other: cues.filter((cue) => !isDiagnostic(cue.kind)).length,
      },
      voiced: Object.fromEntries(scenario.locales.map((locale) => [locale, 0])),
      status: scenario.status,
    };
  });
}

export const list: Command = {
  name: 'list',
  usage: '[paths] [--json]',
  does: 'what there is',
  options: { json: { type: 'boolean' } },
  run({ words, options }) {
    const content = readContent(resolve(ROOT), words);
    const rows = rowsOf(content);
    const plain = (row: object) =>
      Object.values(row)
        .map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
        .join('  ');
    process.stdout.write(options.json ? `${JSON.stringify(rows)}\n` : `${rows.map(plain).join('\n')}\n`);
    return content.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
  },
};
