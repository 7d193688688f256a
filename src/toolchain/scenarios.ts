import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { checkScenarios } from '../lint/check-scenarios.ts';
import { parsePlay, runPlay } from '../lint/play.ts';
import { type Problem, writeProblem } from '../scenario/problem.ts';
import { isHeard, linesOf } from '../scenario/scenario.ts';
import { callSchema } from '../scenario/schema.ts';
import { isDiagnostic } from '../scenario/vocabulary.ts';
import { type Content, readContent } from './content.ts';

/**
 * npm run scenarios -- <command> [paths] [--json]
 *   list        what there is
 *   check       every problem, with place and remedy; exit 1 on an error
 *   transcribe  fills in what is heard in the plays, and shows the marks they earn
 *   schema      writes scenarios/call.schema.json for editors
 */
const ROOT = 'scenarios';

function list(content: Content): readonly object[] {
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

function check(paths: readonly string[], json: boolean): number {
  const started = performance.now();
  const all = readContent(resolve(ROOT));
  const isUnder = (file: string) =>
    paths.length === 0 || paths.some((path) => `${resolve(file)}/`.startsWith(`${resolve(path)}/`));
  const under = (problem: Problem) => isUnder(problem.file);
  const wanted = all.scenarios.filter(({ folder }) => isUnder(folder)).length;
  const checked = checkScenarios(all.scenarios);
  const problems = [...all.problems, ...checked.problems].filter(under);
  const ms = Math.round(performance.now() - started);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (json) {
    const { states, edges, uncovered } = checked;
    process.stdout.write(`${JSON.stringify({ scenarios: wanted, problems, states, edges, uncovered, ms })}\n`);
  } else {
    for (const problem of problems) process.stdout.write(`${writeProblem(problem)}\n`);
    process.stdout.write(
      `${wanted} scenarios, ${checked.states} states, ${checked.edges} moves: ${errors} errors, ${problems.length - errors} warnings, ${ms} ms\n`,
    );
  }
  return errors > 0 ? 1 : 0;
}

function transcribe(paths: readonly string[]): number {
  for (const { parsed, plays } of readContent(resolve(ROOT), paths).scenarios) {
    const words = parsed.words[parsed.scenario.language] ?? {};
    for (const { file, text } of plays) {
      const play = parsePlay(text);
      const run = runPlay(parsed.scenario, words, play);
      const blocked = run.faults.filter((fault) => /not possible|no act|stops before|wants scam/.test(fault.message));
      if (blocked.length > 0) {
        for (const fault of blocked) process.stdout.write(`${file}:${fault.line}:1 ${fault.message}\n`);
        continue;
      }
      // The marks stay as their author wrote them: they are the promise the engine is held to.
      const heard = run.transcript.split('\n\n')[0] ?? '';
      const comments = text.split('\n').filter((line) => line.startsWith('#'));
      writeFileSync(file, `${[...comments, heard].join('\n')}\n\n${play.expects.map((one) => one.text).join('\n')}\n`);
    }
  }
  return 0;
}

function writeSchema(): number {
  const schema = z.toJSONSchema(callSchema, { io: 'input' });
  writeFileSync(join(ROOT, 'call.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}

function main(args: readonly string[]): number {
  const [command = '', ...rest] = args;
  const json = rest.includes('--json');
  const paths = rest.filter((arg) => !arg.startsWith('--'));
  switch (command) {
    case 'list': {
      const content = readContent(resolve(ROOT), paths);
      const rows = list(content);
      process.stdout.write(
        json
          ? `${JSON.stringify(rows)}\n`
          : `${rows
              .map((row) =>
                Object.values(row)
                  .map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
                  .join('  '),
              )
              .join('\n')}\n`,
      );
      return content.problems.length > 0 ? 1 : 0;
    }
    case 'check':
      return check(paths, json);
    case 'transcribe':
      return transcribe(paths);
    case 'schema':
      return writeSchema();
    default:
      process.stderr.write(`"${command}" is no command. Commands: list, check, transcribe, schema.\n`);
      return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
