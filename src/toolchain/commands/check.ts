import { resolve } from 'node:path';
import { checkScenarios } from '../../lint/check-scenarios.ts';
import { type Problem, writeProblem } from '../../scenario/problem.ts';
import { type Command, ROOT } from '../command.ts';
import { readContent } from '../content.ts';

function checkUnder(paths: readonly string[], json: boolean): number {
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

export const check: Command = {
  name: 'check',
  usage: '[paths] [--json]',
  does: 'every problem, with place and remedy; exit 1 on an error',
  options: { json: { type: 'boolean' } },
  run: ({ words, options }) => checkUnder(words, options.json === true),
};
