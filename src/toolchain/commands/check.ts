import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkScenarios } from '../../lint/check-scenarios.ts';
import { RULES } from '../../lint/rules.ts';
import type { Problem } from '../../scenario/problem.ts';
import { type Command, pathsThere, ROOT, WrongCall } from '../command.ts';
import { readContent } from '../content.ts';
import { watchLexicons } from '../read-lexicons.ts';
import { watchTree } from '../watch-tree.ts';
import { FORMATS, type Format, writePretty, writeSarif } from '../write-problems.ts';

interface Wanted {
  readonly root: string;
  readonly paths: readonly string[];
  readonly format: Format;
  readonly maxWarnings: number;
}

/** What is told, in the shape other tools rely on. */
interface Outcome {
  readonly scenarios: number;
  readonly problems: readonly Problem[];
  readonly states: number;
  readonly edges: number;
  readonly uncovered: readonly string[];
  readonly ms: number;
}

/** Reads and checks everything; keeps what is told of the wanted paths. A twin is always read, wherever it stands. */
function checkOnce({ root, paths }: Wanted): Outcome {
  const started = performance.now();
  const content = readContent(resolve(root));
  const isUnder = (file: string) =>
    paths.length === 0 || paths.some((path) => `${resolve(file)}/`.startsWith(`${resolve(path)}/`));
  const checked = checkScenarios(content.scenarios, content.known);
  const isWanted = (folder: string) => isUnder(folder) || paths.some((path) => dirname(resolve(path)) === folder);
  const wanted = content.scenarios.filter(({ folder }) => isWanted(folder)).map(({ parsed }) => parsed.scenario.id);
  const sum = (part: 'states' | 'edges') =>
    wanted.reduce((total, id) => total + (checked.sizes.get(id)?.[part] ?? 0), 0);
  return {
    scenarios: wanted.length,
    problems: [...content.problems, ...checked.problems].filter((problem) => isUnder(problem.file)),
    states: sum('states'),
    edges: sum('edges'),
    uncovered: checked.uncovered.filter((one) => wanted.includes(one.slice(0, one.indexOf(':')))),
    ms: Math.round(performance.now() - started),
  };
}

function show(outcome: Outcome, { format }: Wanted): void {
  const { scenarios, problems, states, edges, ms } = outcome;
  if (format === 'json') process.stdout.write(`${JSON.stringify(outcome)}\n`);
  else if (format === 'sarif') process.stdout.write(writeSarif(problems, RULES));
  else {
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
    process.stdout.write(writePretty(problems, lineReader()));
    process.stdout.write(
      `${count(scenarios, 'scenario')}, ${count(states, 'state')}, ${count(edges, 'move')}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}, ${ms} ms\n`,
    );
  }
}

function lineReader(): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (!lines) {
      try {
        lines = readFileSync(file, 'utf8').split(/\r?\n/);
      } catch {
        lines = [];
      }
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

function exitCode({ problems }: Outcome, { maxWarnings }: Wanted): number {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return errors > 0 || problems.length - errors > maxWarnings ? 1 : 0;
}

/** Editors write a file in several steps; what changes within this time is checked together. Milliseconds. */
const SETTLES = 40;

/** Checks again at every change until stopped. Never resolves by itself. */
function keepChecking(wanted: Wanted): Promise<number> {
  return new Promise((stop) => {
    let timer: NodeJS.Timeout | undefined;
    const checkSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        show(checkOnce(wanted), wanted);
      }, SETTLES);
    };
    const stops = [watchTree(resolve(wanted.root), checkSoon), watchLexicons(resolve(wanted.root), checkSoon)];
    // Watched first: what is saved during the first check is not missed.
    show(checkOnce(wanted), wanted);
    process.once('SIGINT', () => {
      clearTimeout(timer);
      for (const stopWatching of stops) stopWatching();
      stop(0);
    });
  });
}

function wantedOf(words: readonly string[], options: Readonly<Record<string, string | boolean | undefined>>): Wanted {
  const asked = options.json === true ? 'json' : (options.format ?? 'pretty');
  const format = FORMATS.find((one) => one === asked);
  if (!format) throw new WrongCall(`"${String(asked)}" is no format; there are ${FORMATS.join(', ')}.`);
  const limit = options['max-warnings'];
  const maxWarnings = limit === undefined ? Number.POSITIVE_INFINITY : Number(limit);
  if (Number.isNaN(maxWarnings) || maxWarnings < 0)
    throw new WrongCall(`"${String(limit)}" is no number of warnings; write 0 or more.`);
  const root = typeof options.root === 'string' ? options.root : ROOT;
  // A name mistyped in a build would pass as a folder without problems.
  pathsThere([root, ...words]);
  return { root, paths: words, format, maxWarnings };
}

export const check: Command = {
  name: 'check',
  usage: '[paths] [--format pretty|json|sarif] [--watch] [--max-warnings n]',
  does: 'every problem, with place and remedy; exit 1 on an error',
  options: {
    json: { type: 'boolean' },
    format: { type: 'string' },
    watch: { type: 'boolean' },
    'max-warnings': { type: 'string' },
    root: { type: 'string' },
  },
  run({ words, options }) {
    const wanted = wantedOf(words, options);
    if (options.watch === true) return keepChecking(wanted);
    const outcome = checkOnce(wanted);
    show(outcome, wanted);
    return exitCode(outcome, wanted);
  },
};
