import { parseArgs } from 'node:util';
import { type Command, WrongCall } from './command.ts';
import { accept } from './commands/accept.ts';
import { check } from './commands/check.ts';
import { graph } from './commands/graph.ts';
import { impact } from './commands/impact.ts';
import { list } from './commands/list.ts';
import { newPair } from './commands/new.ts';
import { play } from './commands/play.ts';
import { pseudo } from './commands/pseudo.ts';
import { release } from './commands/release.ts';
import { rules } from './commands/rules.ts';
import { schema } from './commands/schema.ts';
import { script } from './commands/script.ts';
import { stats } from './commands/stats.ts';
import { tag } from './commands/tag.ts';
import { transcribe } from './commands/transcribe.ts';
import { words } from './commands/words.ts';

/** npm run scenarios -- <command>: the workshop on the command line. Each command is a file in commands/. */
const COMMANDS: readonly Command[] = [
  list,
  check,
  transcribe,
  stats,
  rules,
  schema,
  words,
  graph,
  newPair,
  tag,
  script,
  pseudo,
  play,
  impact,
  accept,
  release,
];

const wide = Math.max(...COMMANDS.map(({ name, usage }) => name.length + usage.length));
const HELP = [
  'npm run scenarios -- <command>',
  ...COMMANDS.map(({ name, usage, does }) => `  ${`${name} ${usage}`.padEnd(wide + 1)}  ${does}`),
].join('\n');

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    process.stderr.write(`${name === '' ? '' : `"${name}" is no command.\n`}${HELP}\n`);
    return 2;
  }
  try {
    const { values, positionals, tokens } = parseArgs({
      args,
      options: command.options,
      allowPositionals: true,
      tokens: true,
    });
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = given.find((option, i) => given.indexOf(option) < i);
    // The first of the two would be lost without a word.
    if (twice !== undefined) throw new WrongCall(`--${twice} stands twice. Give it once.`);
    return await command.run({ words: positionals, options: values });
  } catch (error) {
    const message = messageOf(error);
    if (message === null) throw error;
    process.stderr.write(`${message}\n  ${command.name} ${command.usage}\n`);
    return 2;
  }
}

/** What to tell of an error the user can do something about; null for a fault of ours. */
function messageOf(error: unknown): string | null {
  if (error instanceof WrongCall) return error.message;
  const { code, syscall, path, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) return message;
  // A file that cannot be opened, a folder that may not be written, a full disk.
  if (syscall === undefined) return null;
  const why = (message.split(',')[0] ?? '').replace(/^\w+: /, '');
  return `${path === undefined ? '' : `${path}: `}${why} (${code ?? syscall}).`;
}

// Whoever reads a pipe may have seen enough ("| head"): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
