import { resolve } from 'node:path';
import { linesOf } from '../../scenario/scenario.ts';
import { isDiagnostic } from '../../scenario/vocabulary.ts';
import { type Command, pathsThere, ROOT } from '../command.ts';
import { type Content, readContent } from '../content.ts';
import { readKept } from '../voices/kept.ts';
import { planContent, VOICES_ROOT } from '../voices/open-studio.ts';

/** How many lines have the voice they should have, by scenario and language: `small/en`. */
function voicedIn(content: Content): ReadonlyMap<string, number> {
  const kept = readKept(VOICES_ROOT, []);
  const counts = new Map<string, number>();
  for (const planned of planContent(content, VOICES_ROOT, [])) {
    const key = `${planned.scenario}/${planned.locale}`;
    if (kept.stateOf(planned) === 'current') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** One row a scenario, in the shape other tools rely on. */
function rowsOf(content: Content) {
  const voiced = voicedIn(content);
  return content.scenarios.map(({ parsed: { scenario } }) => {
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
      lines: linesOf(scenario).length,
      choices: scenario.nodes.reduce((sum, node) => sum + node.choices.length, 0),
      checks: scenario.checks.length,
      endings: scenario.endings.length,
      timed: scenario.nodes.filter((node) => node.timed).length,
      cues: {
        diagnostic: cues.filter((cue) => isDiagnostic(cue.kind)).length,
        other: cues.filter((cue) => !isDiagnostic(cue.kind)).length,
      },
      voiced: Object.fromEntries(
        scenario.locales.map((locale) => [locale, voiced.get(`${scenario.id}/${locale}`) ?? 0]),
      ),
      status: scenario.status,
    };
  });
}

/** A table for people: a heading, and each column as wide as its widest cell. */
function writeTable(rows: ReturnType<typeof rowsOf>): string {
  const cells = rows.map((row) => ({
    id: row.id,
    type: row.type,
    truth: row.truth,
    twin: row.twin,
    languages: row.locales.join(' '),
    nodes: String(row.nodes),
    lines: String(row.lines),
    voiced: Object.values(row.voiced).join(' '),
    replies: String(row.choices),
    endings: String(row.endings),
    timed: String(row.timed),
    'cues that tell': String(row.cues.diagnostic),
    'other cues': String(row.cues.other),
    status: row.status,
  }));
  const names = Object.keys(cells[0] ?? {}) as (keyof (typeof cells)[number])[];
  const wide = names.map((name) => Math.max(name.length, ...cells.map((row) => row[name].length)));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, i) => text.padEnd(wide[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(names), ...cells.map((row) => line(names.map((name) => row[name])))].join('\n');
}

export const list: Command = {
  name: 'list',
  usage: '[paths] [--json]',
  does: 'what there is',
  options: { json: { type: 'boolean' } },
  run({ words, options }) {
    pathsThere(words);
    const content = readContent(resolve(ROOT), words);
    const rows = rowsOf(content);
    process.stdout.write(options.json ? `${JSON.stringify(rows)}\n` : `${writeTable(rows)}\n`);
    return content.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
  },
};
