import { parseArgs } from 'node:util';
import { ROOT, WrongCall } from './command.ts';
import { NoEngine } from './voices/no-engine.ts';
import { type OpenStudio, openStudio, VOICES_ROOT } from './voices/open-studio.ts';
import type { PlannedLine } from './voices/plan.ts';
import { reporter } from './voices/reporter.ts';
import { wantedBy } from './voices/wanted.ts';

/** npm run voices: the voices of every line, rendered, checked, cleared of what is left over, laid out for proof-listening. */

const HELP = `npm run voices -- [command]
  [--only <scenario|person|locale>]…   render what is missing or changed, and nothing else
  check [--quick] [--only …]           every problem, with place and remedy; exit 1 on an error; no engine needed
  prune [--yes]                        what no line needs; removed with --yes
  sheet [scenario] [--only …]          a page a scenario and language, to proof-listen and proof-read
  cast                                 how far apart the people of the cast sound, measured anew where they changed`;

const OPTIONS = {
  only: { type: 'string', multiple: true },
  quick: { type: 'boolean' },
  yes: { type: 'boolean' },
} as const;

interface Asked {
  readonly studio: OpenStudio;
  readonly quick: boolean;
  readonly yes: boolean;
  readonly isWanted: (planned: PlannedLine) => boolean;
}

const { say, report } = reporter(process.stdout);

interface VoicesCommand {
  readonly takes: readonly (keyof typeof OPTIONS)[];
  /** Gives the exit code. */
  readonly run: (asked: Asked) => Promise<number>;
}

/** Loaded when they are called: the check of every build needs neither engine nor decoder. */
const COMMANDS: Readonly<Record<string, VoicesCommand>> = {
  render: {
    takes: ['only'],
    async run({ studio, isWanted }) {
      const { openRenderer, renderVoices } = await import('./voices/render-command.ts');
      return renderVoices({ voices: VOICES_ROOT, studio, isWanted, say, report, open: openRenderer });
    },
  },
  check: {
    takes: ['only', 'quick'],
    async run({ studio, isWanted, quick }) {
      const { checkVoices } = await import('./voices/check-command.ts');
      return checkVoices({ voices: VOICES_ROOT, studio, isWanted, quick, say });
    },
  },
  prune: {
    takes: ['yes'],
    async run({ studio, yes }) {
      const { pruneVoices } = await import('./voices/prune.ts');
      return pruneVoices(VOICES_ROOT, studio, yes, say);
    },
  },
  sheet: {
    takes: ['only'],
    async run({ studio, isWanted }) {
      const { writeSheets } = await import('./voices/sheet-command.ts');
      return writeSheets(VOICES_ROOT, studio, isWanted, say);
    },
  },
  cast: {
    takes: [],
    async run() {
      const { measureCast } = await import('./voices/measure-cast.ts');
      return measureCast(VOICES_ROOT, say);
    },
  },
};

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [name = 'render', ...words] = positionals;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new WrongCall(`"${name}" is no command.`);
    const [word] = words.slice(name === 'sheet' ? 1 : 0);
    if (word !== undefined) throw new WrongCall(`"${word}" is one word too many.`);
    const strange = (Object.keys(values) as (keyof typeof OPTIONS)[]).find((option) => !command.takes.includes(option));
    if (strange !== undefined) throw new WrongCall(`"${name}" has no "--${strange}".`);
    const studio = openStudio(ROOT);
    const ids = studio.scenarios.map(({ scenario }) => scenario.id);
    const isWanted = wantedBy([...(values.only ?? []), ...words], ids);
    return await command.run({ studio, isWanted, quick: values.quick ?? false, yes: values.yes ?? false });
  } catch (error) {
    if (error instanceof NoEngine) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    const message = messageOf(error);
    if (message === null) throw error;
    process.stderr.write(`${message}\n${HELP}\n`);
    return 2;
  }
}

/** What to tell of a command called wrongly; null for another fault. */
function messageOf(error: unknown): string | null {
  if (error instanceof WrongCall) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  return code?.startsWith('ERR_PARSE_ARGS') ? message : null;
}

// Whoever reads a pipe may have seen enough ("| head"): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
