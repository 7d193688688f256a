import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { type Problem, writeProblem } from '../../scenario/problem.ts';
import { openSource } from '../../scenario/source-map.ts';
import { type Command, ROOT, WrongCall } from '../command.ts';
import { type Gift, giveIds, idsIn, isRecord } from '../give-ids.ts';
import { idsBeside } from '../ids-beside.ts';
import { insertIds } from '../insert-ids.ts';
import { readSource } from '../read-source.ts';

/** Every call.yaml at or under a path, in a fixed order. */
function callsUnder(path: string): readonly string[] {
  if (!existsSync(path)) throw new WrongCall(`${path} is not there.`);
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => basename(name) === 'call.yaml').map((name) => join(path, name));
}

/** The lines `contrasts` names, by topic. */
function contrastsIn(data: unknown): readonly (readonly [topic: string, line: string])[] {
  const contrasts = isRecord(data) ? data.contrasts : undefined;
  if (!isRecord(contrasts)) return [];
  return Object.entries(contrasts).flatMap(([topic, line]) =>
    typeof line === 'string' ? [[topic, line] as const] : [],
  );
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
  const own = new Set(idsIn(source.data));
  const beside = idsBeside(file, isRecord(source.data) ? String(source.data.id) : '');
  const awaited = contrastsIn(source.data).filter(([, line]) => !own.has(line));
  const { gifts, nameless } = giveIds(source.data, new Set(beside.keys()), new Set(awaited.map(([, line]) => line)));
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
  else for (const gift of gifts) say(`${at(gift.path)} ${gift.id}${noteOn(gift, beside, awaited)}`);
  for (const [topic, line] of awaited) {
    if (gifts.some(({ id }) => id === line)) continue;
    say(
      `${at(['contrasts', topic])} contrasts.${topic} names "${line}", and no line is called that. Name the line you mean.`,
    );
  }
  return tagged !== null && nameless.length === 0;
}

/** Why a part did not get the id of its place, or that the id it got was waited for. */
function noteOn({ id, instead }: Gift, beside: ReadonlyMap<string, string>, awaited: Awaited): string {
  const topic = awaited.find(([, line]) => line === id)?.[0];
  if (topic !== undefined) return `, which contrasts.${topic} names: is this the line you mean?`;
  return instead === undefined ? '' : `, since ${beside.get(instead) ?? ''} still speaks of ${instead}`;
}
type Awaited = ReturnType<typeof contrastsIn>;

export const tag: Command = {
  name: 'tag',
  usage: '[paths]',
  does: 'gives lines, replies, cues and the like the ids they lack; touches nothing else',
  options: {},
  run({ words }) {
    const files = [...new Set((words.length > 0 ? words : [ROOT]).flatMap((path) => callsUnder(resolve(path))))];
    const done = files.map(tagCall);
    process.stdout.write(`${files.length} ${files.length === 1 ? 'call' : 'calls'} looked at\n`);
    return done.every(Boolean) ? 0 : 1;
  },
};
