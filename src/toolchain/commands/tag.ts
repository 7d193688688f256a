import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type Problem, writeProblem } from '../../scenario/problem.ts';
import { openSource } from '../../scenario/source-map.ts';
import { type Command, ROOT, WrongCall } from '../command.ts';
import { giveIds } from '../give-ids.ts';
import { insertIds } from '../insert-ids.ts';
import { readSource } from '../read-source.ts';

/** Every call.yaml at or under a path, in a fixed order. */
function callsUnder(path: string): readonly string[] {
  if (!existsSync(path)) throw new WrongCall(`${path} is not there.`);
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => basename(name) === 'call.yaml').map((name) => join(path, name));
}

/** Whatever looks like an id in the files beside a call: its translations and plays may still speak of a deleted part. */
function idsBeside(file: string): ReadonlySet<string> {
  const others = readdirSync(dirname(file)).filter((name) => /^words\..+\.yaml$|\.play$/.test(name));
  const texts = others.map((name) => readFileSync(join(dirname(file), name), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/\b[a-z]-[a-z0-9-]*[a-z0-9]/g) ?? []));
}

/** Tags one call, says what it gave, and whether nothing was left wanting. */
function tagCall(file: string): boolean {
  const shown = relative(process.cwd(), file);
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const unread: Problem[] = [];
  const text = readSource(file, unread)?.text;
  if (text === undefined) {
    for (const problem of unread) say(writeProblem(problem));
    return false;
  }
  const source = openSource(shown, text);
  if (source.problems.length > 0) {
    for (const problem of source.problems) say(writeProblem(problem));
    return false;
  }
  const { gifts, nameless } = giveIds(source.data, idsBeside(file));
  const tagged = gifts.length > 0 ? insertIds(text, gifts) : text;
  if (tagged !== null && tagged !== text) writeFileSync(file, tagged);
  const now = openSource(shown, tagged ?? text);
  const at = (path: readonly PropertyKey[]) => {
    const { line, column } = now.place(path);
    return `${shown}:${line}:${column}`;
  };
  for (const { path, what } of nameless)
    say(`${at(path)} this ${what} has no id. Others name it by its id, so choose one yourself.`);
  if (tagged === null)
    say(`${shown} was left as it is: its missing ids cannot be put in safely. Write its keys plainly ("who: …").`);
  else for (const { path, id } of gifts) say(`${at(path)} ${id}`);
  return tagged !== null && nameless.length === 0;
}

export const tag: Command = {
  name: 'tag',
  usage: '[paths]',
  does: 'gives lines, replies, cues and the like the ids they lack; touches nothing else',
  options: {},
  run({ words }) {
    const files = [...new Set((words.length > 0 ? words : [ROOT]).flatMap((path) => callsUnder(resolve(path))))];
    const done = files.map(tagCall);
    process.stdout.write(`${files.length} calls looked at\n`);
    return done.every(Boolean) ? 0 : 1;
  },
};
