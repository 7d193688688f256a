import { z } from 'zod';
import { callSchema, personSchema, wordsSchema } from '../scenario/schema.ts';
import { PERSON_WORD_KEYS, WORD_KEYS } from './word-keys.ts';

/** What this page reads of a JSON Schema. */
interface Shape {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly form?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | false;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
}

/** What a page has gathered: sections of maps and closed lists, each under its name, in the order they are met. */
interface Book {
  readonly maps: Map<string, readonly string[]>;
  readonly lists: Map<string, Shape>;
  readonly defs: Readonly<Record<string, Shape>>;
}

/** scenarios/REFERENCE.md: every key of every file a writer writes, and every word of the closed lists. Made from the schema. */
export function writeReference(): string {
  const lists = new Map<string, Shape>();
  const maps = (schema: z.ZodType, name: string) => {
    const shape = z.toJSONSchema(schema, { io: 'input' }) as Shape;
    const book: Book = { maps: new Map(), lists, defs: shape.$defs ?? {} };
    addMap(book, name, shape);
    return [...book.maps.values()].flat();
  };
  const call = maps(callSchema, 'call.yaml');
  const words = maps(wordsSchema, 'words.<locale>.yaml');
  const person = maps(personSchema, 'people/<id>.yaml');
  return [
    '# Reference',
    '',
    'Every key a file may hold. This page is written from the schema (`npm run -s scenarios -- schema`), as is `call.schema.json`, by which',
    'editors complete and explain the same words. How to write a good call: [README.md](README.md). The rules: [RULES.md](RULES.md).',
    '',
    'Files: [call.yaml](#callyaml) · [words.\\<locale>.yaml](#wordslocaleyaml) · [people/\\<id>.yaml](#peopleidyaml) · [closed lists](#closed-lists)',
    '',
    'A **list** is written with a dash before each entry, a **map** as `key: value` rows. Sums are in yuan. "Needed: no" means the key may be left',
    'out; where a value follows, that is what then holds.',
    '',
    ...call,
    ...words,
    ...keyTable('The keys under `words` for a call, where `<line>` stands for the id of a line, and so on:', WORD_KEYS),
    ...keyTable('For a person, in `people/<id>.words.<locale>.yaml`:', PERSON_WORD_KEYS),
    ...person,
    '## Closed lists',
    '',
    'Another word than these does not pass.',
    '',
    ...[...lists].flatMap(([name, list]) => listSection(name, list)),
  ].join('\n');
}

function keyTable(intro: string, keys: readonly (readonly [string, string])[]): readonly string[] {
  return [intro, '', '| key | its text |', '|---|---|', ...keys.map(([key, what]) => `| \`${key}\` | ${what} |`), ''];
}

/** A map as a section, and the maps in it after it. Names of files are headings of the second order. */
function addMap(book: Book, name: string, shape: Shape): void {
  if (book.maps.has(name)) return;
  const rows = shape.properties ? rowsOf(book, shape) : (shape.anyOf ?? []).flatMap((one) => rowsOf(book, one));
  const needs = shape.anyOf ? 'one of them' : 'needed';
  const inner: (readonly [string, Shape])[] = [];
  for (const part of shape.anyOf ?? [shape])
    for (const [key, value] of Object.entries(part.properties ?? {})) inner.push(...mapsIn(book, key, value));
  book.maps.set(name, [
    `${name.endsWith('.yaml') ? '##' : '###'} ${name.replace('<', '\\<')}`,
    '',
    ...(shape.description ? [shape.description, ''] : []),
    `| key | what stands there | ${needs} | meaning |`,
    '|---|---|---|---|',
    ...rows,
    '',
  ]);
  for (const [title, value] of inner) addMap(book, title, value);
}

function rowsOf(book: Book, { properties = {}, required = [], description = '' }: Shape): readonly string[] {
  return Object.entries(properties).map(([key, value]) => {
    const otherwise =
      value.default === undefined ? '' : `, then \`${JSON.stringify(value.default).replaceAll('"', '')}\``;
    const needed = required.includes(key) ? 'yes' : `no${otherwise}`;
    return `| \`${key}\` | ${kindOf(book, key, value)} | ${needed} | ${value.description ?? description} |`;
  });
}

/** The maps a value is made of, with their names. */
function mapsIn(book: Book, key: string, value: Shape): readonly (readonly [string, Shape])[] {
  const shape = resolved(book, value);
  if (shape.items) return mapsIn(book, key, shape.items);
  if (shape.properties || value.$ref !== undefined) return [[shape.title ?? key, shape]];
  return shape.additionalProperties ? mapsIn(book, key, shape.additionalProperties) : [];
}

function resolved(book: Book, value: Shape): Shape {
  return (value.$ref !== undefined && book.defs[value.$ref.replace('#/$defs/', '')]) || value;
}

/** What may stand somewhere, as a phrase. Closed lists that are met are gathered. */
function kindOf(book: Book, key: string, value: Shape): string {
  const shape = resolved(book, value);
  const link = (name: string) => `[${name}](#${anchorOf(name)})`;
  const each = (inner: Shape | false = {}) => kindOf(book, key, inner || {}).replace('a map: ', '');
  if (shape.enum) {
    const name = shape.title ?? key;
    book.lists.set(name, shape);
    return `a word of ${link(name)}`;
  }
  if (value.$ref !== undefined || shape.properties) return `a map: ${link(shape.title ?? key)}`;
  if (shape.anyOf) return shape.anyOf.map((one) => kindOf(book, key, one)).join(', or ');
  if (Array.isArray(shape.type)) return shape.type.map((type: string) => kindOf(book, key, { type })).join(' or ');
  switch (shape.type) {
    case 'array':
      return `a list${countOf(shape)}: ${each(shape.items)}`;
    case 'object':
      return `a map from ${each(shape.propertyNames)} to ${each(shape.additionalProperties)}`;
    case 'number':
    case 'integer':
      return `a ${shape.type === 'integer' ? 'whole ' : ''}number, ${commas(shape.minimum)} to ${commas(shape.maximum)}`;
    case 'boolean':
      return '`true` or `false`';
    default:
      // The form of an id is told once, by the guide.
      return (shape.form ?? 'text').replace(/ \(.*\)$/, '');
  }
}

function countOf({ minItems = 0, maxItems }: Shape): string {
  if (maxItems === undefined) return minItems === 0 ? '' : ` of ${minItems} or more`;
  return minItems === maxItems ? ` of ${minItems}` : ` of ${minItems} to ${maxItems}`;
}

function commas(value = 0): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function listSection(name: string, { enum: words = [], enumDescriptions }: Shape): readonly string[] {
  const body = enumDescriptions
    ? ['| word | meaning |', '|---|---|', ...words.map((word, i) => `| \`${word}\` | ${enumDescriptions[i] ?? ''} |`)]
    : [words.map((word) => `\`${word}\``).join(' ')];
  return [`### ${name}`, '', ...body, ''];
}

/** The anchor a heading gets where Markdown is shown. */
function anchorOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
