import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongCall } from './command.ts';
import { writeFigures } from './simulate/figure-table.ts';
import { figuresOf, plainFigure } from './simulate/figures.ts';
import { writeReportPage } from './simulate/report-page.ts';
import { runSimulation } from './simulate/run-simulation.ts';
import { PLAYERS } from './simulate/simulation-constants.ts';

/** npm run simulate: players of known d′, c and forgetting, and what measurement, dealing and difficulty make of them. */

const HELP = `npm run simulate -- [--json] [--report <file.html>] [--players <number>]
  --json      the figures alone: an array of {name, value, unit, target, holds}
  --report    writes a page with plots, method and constants
  --players   fewer players for a quick look; the targets are meant for ${PLAYERS}
Exit code 0 when it ran, whether or not the targets hold; 2 when it was called wrongly.`;

const OPTIONS = {
  json: { type: 'boolean' },
  report: { type: 'string' },
  players: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function main(args: readonly string[]): number {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.help) {
      process.stdout.write(`${HELP}\n`);
      return 0;
    }
    const players = values.players === undefined ? PLAYERS : playersIn(values.players);
    // Before the minute of work, not after it.
    if (values.report !== undefined) mayWrite(values.report);
    const simulation = runSimulation(players);
    const figures = figuresOf(simulation);
    if (values.report !== undefined) writeFileSync(values.report, writeReportPage(simulation, figures));
    process.stdout.write(values.json ? `${JSON.stringify(figures.map(plainFigure))}\n` : `${writeFigures(figures)}\n`);
    return 0;
  } catch (error) {
    const message = messageOf(error);
    if (message === null) throw error;
    process.stderr.write(`${message}\n${HELP}\n`);
    return 2;
  }
}

function playersIn(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new WrongCall(`"${text}" is no number of players. Give a whole number from 1 to 99999, or leave it out.`);
}

function mayWrite(file: string): void {
  if (!existsSync(dirname(file))) throw new WrongCall(`The folder ${dirname(file)} is not there. Make it first.`);
  if (existsSync(file) && statSync(file).isDirectory())
    throw new WrongCall(`${file} is a folder. Give the name of a file in it, such as report.html.`);
}

/** What to tell of an error the user can do something about; null for a fault of ours. */
function messageOf(error: unknown): string | null {
  if (error instanceof WrongCall) return error.message;
  const { code, syscall, path, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) return message;
  return syscall === undefined || path === undefined ? null : `${path} cannot be written (${code ?? syscall}).`;
}

// Whoever reads a pipe may have seen enough ("| head"): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = main(process.argv.slice(2));
