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
    const { values, positionals } = parseArgs({ args, options: command.options, allowPositionals: true });
    return await command.run({ words: positionals, options: values });
  } catch (error) {
    const isOurs = error instanceof WrongCall || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!isOurs) throw error;
    process.stderr.write(`${(error as Error).message}\n  ${command.name} ${command.usage}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
