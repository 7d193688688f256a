import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Content, idIn } from './content.ts';
import { readHead } from './read-source.ts';

/** Where the scenarios of this checkout stand. */
export const ROOT = 'scenarios';

/** What a command was given: words, and options as `parseArgs` of Node reads them. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One verb of `npm run scenarios -- <verb>`. */
export interface Command {
  readonly name: string;
  /** What follows the verb, e.g. "<id> [--locale en]". */
  readonly usage: string;
  /** One line: what it does. */
  readonly does: string;
  /** Options it takes; any other is refused with a message. */
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  /** Does it, and gives the exit code: 0 well, 1 problems in the content, 2 wrongly called. Throws `WrongCall` for 2. */
  run(given: Given): number | Promise<number>;
}

/** The command was called in a way it cannot serve. The message says what, and what would do. */
export class WrongCall extends Error {}

/** Nothing, where all these paths are there; else a `WrongCall` that names the first that is not. */
export function pathsThere(paths: readonly string[]): void {
  const gone = paths.find((path) => !existsSync(path));
  if (gone !== undefined) throw new WrongCall(`${gone} is not there.`);
}

/** A call that cannot be opened because of what is wrong with it: how much that is, and how to see it. */
export function brokenCall(id: string, folder: string, errors: number): WrongCall {
  return new WrongCall(`"${id}" has ${errors} ${errors === 1 ? 'error' : 'errors'}: run "check ${folder}".`);
}

/** The scenario with this id; a `WrongCall` where it has errors or there is none, which names those there are. */
export function scenarioNamed(content: Content, id: string | undefined): Content['scenarios'][number] {
  const ids = content.scenarios.map(({ parsed }) => parsed.scenario.id);
  const found = content.scenarios.find(({ parsed }) => parsed.scenario.id === id);
  if (found) return found;
  if (id !== undefined && content.known.ids.has(id)) {
    const errors = content.problems.filter(({ severity }) => severity === 'error').map(({ file }) => dirname(file));
    const folder = errors.find((one) => idIn(readHead(join(one, 'call.yaml'))) === id);
    if (folder !== undefined) throw brokenCall(id, folder, errors.filter((one) => one === folder).length);
    throw new WrongCall(`"${id}" cannot be read. "check" says what is wrong with it.`);
  }
  throw new WrongCall(`"${id ?? ''}" is no scenario. There are: ${ids.join(', ')}.`);
}
