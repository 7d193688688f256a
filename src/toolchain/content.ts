import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { PlayFile } from '../lint/check-scenarios.ts';
import { type ParsedPerson, parsePerson } from '../scenario/parse-person.ts';
import { type ParsedScenario, parseScenario, readWith, type SourceFile } from '../scenario/parse-scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import { nearest } from '../scenario/references.ts';
import { type Catalogue, catalogueSchema } from '../scenario/schema.ts';
import { openSource } from '../scenario/source-map.ts';

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
  readonly problems: readonly Problem[];
}

/** Reads a scenarios folder. `only` keeps the scenarios whose folder lies under one of these paths. */
export function readContent(root: string, only: readonly string[] = []): Content {
  const problems: Problem[] = [];
  const read = (path: string): SourceFile => ({
    file: relative(process.cwd(), path),
    text: readFileSync(path, 'utf8'),
  });

  const catalogueSource = openSource(
    relative(process.cwd(), join(root, 'catalogue.yaml')),
    readIfThere(join(root, 'catalogue.yaml')),
  );
  problems.push(...catalogueSource.problems);
  const catalogue = readWith(catalogueSchema, catalogueSource, problems) ?? { types: [] };
  const types = new Set(catalogue.types.map((type) => type.id));

  const people = new Map<string, ParsedPerson>();
  for (const name of list(join(root, 'people'))) {
    if (!name.endsWith('.yaml') || name.includes('.words.')) continue;
    const id = basename(name, '.yaml');
    const overlays = list(join(root, 'people')).filter((other) => other.startsWith(`${id}.words.`));
    const parsed = parsePerson(
      read(join(root, 'people', name)),
      overlays.map((other) => read(join(root, 'people', other))),
    );
    if (parsed.ok) people.set(parsed.value.person.id, parsed.value);
    else problems.push(...parsed.problems);
  }

  const scenarios: Content['scenarios'][number][] = [];
  const ids = new Map<string, string>();
  for (const file of callFiles(root)) {
    const folder = dirname(file);
    if (only.length > 0 && !only.some((path) => isUnder(folder, resolve(path)))) continue;
    const overlays = list(folder).filter((name) => /^words\..+\.yaml$/.test(name));
    const parsed = parseScenario(
      read(file),
      overlays.map((name) => read(join(folder, name))),
    );
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    const { scenario, source } = parsed.value;
    const refuse = (code: string, path: readonly PropertyKey[], message: string) => {
      problems.push({ code, severity: 'error', file: source.file, ...source.place(path), message });
    };
    if (!types.has(scenario.type))
      refuse(
        'SC016-unknown-type',
        ['type'],
        `"${scenario.type}" is no type of catalogue.yaml; nearest is "${nearest(scenario.type, types)}".`,
      );
    if (!people.has(scenario.you))
      refuse(
        'SC017-unknown-person',
        ['you'],
        `"${scenario.you}" has no card under scenarios/people; nearest is "${nearest(scenario.you, new Set(people.keys()))}".`,
      );
    const before = ids.get(scenario.id);
    if (before) refuse('SC013-duplicate-id', ['id'], `"${scenario.id}" is already the id of ${before}.`);
    ids.set(scenario.id, source.file);
    const plays = list(folder)
      .filter((name) => name.endsWith('.play'))
      .map((name): PlayFile => ({ ...read(join(folder, name)), ending: basename(name, '.play') }));
    scenarios.push({ folder, parsed: parsed.value, plays });
  }
  const guideFile = join(root, 'guide', 'call.yaml');
  let guide: ParsedScenario | null = null;
  if (existsSync(guideFile)) {
    const overlays = list(join(root, 'guide')).filter((name) => /^words\..+\.yaml$/.test(name));
    const parsed = parseScenario(
      read(guideFile),
      overlays.map((name) => read(join(root, 'guide', name))),
    );
    if (parsed.ok) guide = parsed.value;
    else problems.push(...parsed.problems);
  }
  return { catalogue, people, scenarios, guide, problems };
}

/** scenarios/<group>/<slug>/call.yaml, in a fixed order. */
function callFiles(root: string): readonly string[] {
  return list(root)
    .flatMap((group) => list(join(root, group)).map((slug) => join(root, group, slug, 'call.yaml')))
    .filter((file) => existsSync(file));
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : 'types: []';
}

function isUnder(folder: string, path: string): boolean {
  return folder === path || folder.startsWith(`${path}/`);
}
