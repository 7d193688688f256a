import { readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { PlayFile } from '../lint/check-scenarios.ts';
import type { Known } from '../lint/rule.ts';
import { formProblem } from '../scenario/form-problem.ts';
import { sayNearest } from '../scenario/nearest.ts';
import { type ParsedPerson, parsePerson } from '../scenario/parse-person.ts';
import { type ParsedScenario, parseScenario, type SourceFile } from '../scenario/parse-scenario.ts';
import type { Problem, Result } from '../scenario/problem.ts';
import { readWith } from '../scenario/read-with.ts';
import { type Catalogue, catalogueSchema } from '../scenario/schema.ts';
import { openSource } from '../scenario/source-map.ts';
import { readLexicons } from './read-lexicons.ts';
import { readHead, readSource } from './read-source.ts';
import { readReleased, readTranslated } from './records.ts';

/** Everything under scenarios/, read and parsed, with every problem met on the way. */
export interface Content {
  readonly catalogue: Catalogue;
  readonly people: ReadonlyMap<string, ParsedPerson>;
  readonly scenarios: readonly {
    readonly folder: string;
    readonly parsed: ParsedScenario;
    readonly plays: readonly PlayFile[];
  }[];
  /** The guided first call: a call like the others, but short; the rules of a full scenario do not hold for it. */
  readonly guide: ParsedScenario | null;
  readonly known: Known;
  readonly problems: readonly Problem[];
}

/** Reads a scenarios folder. `only` keeps the scenarios whose folder lies under one of these paths. */
export function readContent(root: string, only: readonly string[] = []): Content {
  const problems: Problem[] = [];
  const catalogue = readCatalogue(root, problems);
  const people = readPeople(root, problems);
  // A catalogue or a card that cannot be read has been told; what names it is not to blame.
  const types = catalogue && new Set(catalogue.types.map((type) => type.id));
  const cards = new Set([...people.keys(), ...cardFiles(root).map((name) => basename(name, '.yaml'))]);
  const ids = new Map<string, string>();
  const scenarios: Content['scenarios'][number][] = [];
  for (const folder of callFolders(root)) {
    const isWanted = only.length === 0 || only.some((path) => isUnder(folder, resolve(path)));
    const call = readCall(folder, isWanted ? problems : []);
    const file = relative(process.cwd(), join(folder, 'call.yaml'));
    const id = idIn(call.source?.text ?? readHead(join(folder, 'call.yaml'))) ?? basename(folder);
    const before = ids.get(id);
    ids.set(id, before ?? file);
    if (!isWanted) continue;
    const parsed = call.parse(problems);
    if (!parsed) continue;
    // Like an id that resolves to nothing within the call, these keep it from being played, so no rule looks at it.
    const loose = looseEnds(parsed, { types, cards, before });
    problems.push(...loose);
    if (loose.length === 0) scenarios.push({ folder, parsed, plays: readPlays(folder, problems) });
  }
  const guide = readGuide(root, problems);
  if (guide) {
    const { id } = guide.scenario;
    const before = ids.get(id);
    const place = { file: guide.source.file, ...guide.source.place(['id']) };
    if (before !== undefined) problems.push(formProblem('SC013-duplicate-id', place, { path: 'id', id, before }));
    ids.set(id, guide.source.file);
  }
  const known: Known = {
    ids: new Set(ids.keys()),
    released: readReleased(root, problems),
    translated: readTranslated(root, problems),
    lexicons: readLexicons(root, problems),
  };
  return { catalogue: catalogue ?? NO_TYPES, people, scenarios, guide, known, problems };
}

interface Around {
  /** Null where the catalogue cannot be read. */
  readonly types: ReadonlySet<string> | null;
  readonly cards: ReadonlySet<string>;
  /** The file that has this call's id already. */
  readonly before: string | undefined;
}

/** What a call names outside itself that is not there, and an id it shares with another. */
function looseEnds({ scenario, source }: ParsedScenario, { types, cards, before }: Around): readonly Problem[] {
  const { id, type, you } = scenario;
  const place = (key: string) => ({ file: source.file, ...source.place([key]) });
  const problems: Problem[] = [];
  if (types && !types.has(type))
    problems.push(formProblem('SC016-unknown-type', place('type'), { type, nearest: sayNearest(type, types) }));
  if (!cards.has(you))
    problems.push(formProblem('SC017-unknown-person', place('you'), { person: you, nearest: sayNearest(you, cards) }));
  if (before !== undefined) problems.push(formProblem('SC013-duplicate-id', place('id'), { path: 'id', id, before }));
  return problems;
}

const NO_TYPES: Catalogue = { types: [] };

/** No types where there is no catalogue; null where there is one that cannot be read. */
function readCatalogue(root: string, problems: Problem[]): Catalogue | null {
  if (!list(root).includes('catalogue.yaml')) return NO_TYPES;
  const file = readSource(join(root, 'catalogue.yaml'), problems);
  if (!file) return null;
  const source = openSource(file.file, file.text);
  problems.push(...source.problems);
  return readWith(catalogueSchema, source, problems);
}

function readPeople(root: string, problems: Problem[]): ReadonlyMap<string, ParsedPerson> {
  const people = new Map<string, ParsedPerson>();
  const folder = join(root, 'people');
  const names = list(folder);
  for (const name of cardFiles(root)) {
    const card = readSource(join(folder, name), problems);
    const overlays = names
      .filter((other) => other.startsWith(`${basename(name, '.yaml')}.words.`))
      .flatMap((other) => readSource(join(folder, other), problems) ?? []);
    if (!card) continue;
    const parsed = parsePerson(card, overlays);
    if (parsed.ok) people.set(parsed.value.person.id, parsed.value);
    else problems.push(...parsed.problems);
  }
  return people;
}

function cardFiles(root: string): readonly string[] {
  return list(join(root, 'people')).filter((name) => name.endsWith('.yaml') && !name.includes('.words.'));
}

interface CallFiles {
  /** Null where call.yaml itself cannot be read. */
  readonly source: SourceFile | null;
  /** Parses them and tells what is wrong. Null where the call cannot be played as it stands in all its languages. */
  readonly parse: (problems: Problem[]) => ParsedScenario | null;
}

/** A call and its overlays as they lie in a folder. */
function readCall(folder: string, problems: Problem[]): CallFiles {
  const names = list(folder).filter((name) => /^words\..+\.yaml$/.test(name));
  const source = readSource(join(folder, 'call.yaml'), problems);
  const overlays = names.flatMap((name) => readSource(join(folder, name), problems) ?? []);
  return {
    source,
    parse: (told) => {
      if (!source) return null;
      const parsed = parseAgain(source, overlays);
      told.push(...(parsed.ok ? parsed.value.warnings : parsed.problems));
      // An overlay that cannot be read has been told; without it the call would look as if it had one language less.
      return parsed.ok && overlays.length === names.length ? parsed.value : null;
    },
  };
}

const parsedBefore = new Map<string, { readonly texts: string; readonly parsed: Result<ParsedScenario> }>();

/** Files that have not changed since they were last read are not parsed again: while watching, that is all but one. */
function parseAgain(call: SourceFile, overlays: readonly SourceFile[]): Result<ParsedScenario> {
  const texts = JSON.stringify([call, overlays]);
  const before = parsedBefore.get(call.file);
  if (before?.texts === texts) return before.parsed;
  const parsed = parseScenario(call, overlays);
  parsedBefore.set(call.file, { texts, parsed });
  return parsed;
}

function readPlays(folder: string, problems: Problem[]): readonly PlayFile[] {
  return list(folder)
    .filter((name) => name.endsWith('.play'))
    .flatMap((name) => {
      const file = readSource(join(folder, name), problems);
      return file ? [{ ...file, ending: basename(name, '.play') }] : [];
    });
}

function readGuide(root: string, problems: Problem[]): ParsedScenario | null {
  const folder = join(root, 'guide');
  return list(folder).includes('call.yaml') ? readCall(folder, problems).parse(problems) : null;
}

/** The id a call gives itself, read without its YAML: a call that cannot be parsed is still there. */
export function idIn(text: string): string | null {
  return /^id:[ \t]*["']?([^\s"'#]+)/m.exec(text)?.[1] ?? null;
}

/** The folders scenarios/<group>/<slug>/ with a call.yaml, in a fixed order. */
function callFolders(root: string): readonly string[] {
  return list(root)
    .flatMap((group) => list(join(root, group)).map((slug) => join(root, group, slug)))
    .filter((folder) => list(folder).includes('call.yaml'));
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function isUnder(folder: string, path: string): boolean {
  return folder === path || folder.startsWith(`${path}/`);
}
