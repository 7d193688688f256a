import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeProblem } from '../../scenario/problem.ts';
import { type Command, type Given, ROOT, WrongCall } from '../command.ts';
import { exportWords, importWords, localeOf, WORD_FORMATS } from '../exchange-words.ts';

async function exported([id]: readonly string[], options: Given['options']): Promise<number> {
  const { locale = 'en', format = 'xliff', out } = options;
  const wanted = WORD_FORMATS.find((one) => one === format);
  if (id === undefined) throw new WrongCall('Say which scenario: words export <id>.');
  if (!wanted) throw new WrongCall(`"${String(format)}" is no format; there are ${WORD_FORMATS.join(', ')}.`);
  const text = await exportWords(resolve(ROOT), id, localeOf(String(locale), '--locale'), wanted);
  if (typeof out !== 'string') process.stdout.write(text);
  else {
    writeFileSync(out, text);
    process.stdout.write(`${out}: the words of ${id} for ${String(locale)}\n`);
  }
  return 0;
}

async function imported([path]: readonly string[]): Promise<number> {
  if (path === undefined) throw new WrongCall('Say which file: words import <file>.');
  const { problems, file, changed } = await importWords(resolve(ROOT), path);
  for (const problem of problems) process.stdout.write(`${writeProblem(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) process.stdout.write(`${errors} errors: ${file} stays as it was\n`);
  else process.stdout.write(changed ? `${file} written\n` : `${file}: nothing changed\n`);
  return errors > 0 ? 1 : 0;
}

export const words: Command = {
  name: 'words',
  usage: 'export <id> [--locale en] [--format xliff|csv] [--out file] | import <file>',
  does: 'a call to a translator and back; a round trip changes nothing',
  options: { locale: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } },
  run({ words: [verb, ...rest], options }) {
    if (verb === 'export') return exported(rest, options);
    if (verb === 'import') return imported(rest);
    throw new WrongCall(`"${verb ?? ''}" is neither export nor import.`);
  },
};
