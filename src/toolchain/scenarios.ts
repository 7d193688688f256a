import { parseArgs } from 'node:util';
import { type Command, WrongCall } from './command.ts';

/**
 * npm run scenarios -- <command>: the workshop on the command line. Each command is a file in commands/, loaded when it is
 * called: checking need not wait for what writes spreadsheets.
 */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  list: async () => (await import('./commands/list.ts')).list,
  check: async () => (await import('./commands/check.ts')).check,
  transcribe: async () => (await import('./commands/transcribe.ts')).transcribe,
  stats: async () => (await import('./commands/stats.ts')).stats,
  rules: async () => (await import('./commands/rules.ts')).rules,
  schema: async () => (await import('./commands/schema.ts')).schema,
  words: async () => (await import('./commands/words.ts')).words,
  graph: async () => (await import('./commands/graph.ts')).graph,
  new: async () => (await import('./commands/new.ts')).newPair,
  tag: async () => (await import('./commands/tag.ts')).tag,
  script: async () => (await import('./commands/script.ts')).script,
  pseudo: async () => (await import('./commands/pseudo.ts')).pseudo,
  play: async () => (await import('./commands/play.ts')).play,
  impact: async () => (await import('./commands/impact.ts')).impact,
  accept: async () => (await import('./commands/accept.ts')).accept,
  release: async () => (await import('./commands/release.ts')).release,
};

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const wide = Math.max(...commands.map(({ name, usage }) => name.length + usage.length));
  return [
    'npm run scenarios -- <command>',
    ...commands.map(({ name, usage, does }) => `  ${`${name} ${usage}`.padEnd(wide + 1)}  ${does}`),
  ].join('\n');
}

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    process.stderr.write(`${name === '' ? '' : `"${name}" is no command.\n`}${await help()}\n`);
    return 2;
  }
  const command = await load();
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
