import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/lint/rules.ts';
import { partsOf } from '../../src/scenario/parts-of.ts';
import { writeCallSchema } from '../../src/toolchain/json-schema.ts';
import { writeReference } from '../../src/toolchain/reference-page.ts';
import { PERSON_WORD_KEYS, WORD_KEYS } from '../../src/toolchain/word-keys.ts';
import { readShipped } from '../support/shipped.ts';

describe('what is written from the schema is what the schema now says', () => {
  test.each([
    ['REFERENCE.md', writeReference],
    ['call.schema.json', writeCallSchema],
  ])('scenarios/%s (npm run scenarios -- schema)', (file, write) => {
    expect(readFileSync(resolve('scenarios', file), 'utf8')).toBe(write());
  });
});

interface Shape {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly title?: string;
  readonly enumDescriptions?: readonly string[];
}

/** Every schema inside a JSON Schema. */
function* shapesIn(value: unknown): Iterable<Shape> {
  if (value === null || typeof value !== 'object') return;
  yield value as Shape;
  for (const child of Object.values(value)) yield* shapesIn(child);
}
const shapes = [...shapesIn(JSON.parse(writeCallSchema()))];

test('editors are told what every key means', () => {
  const keys = shapes.flatMap(({ properties = {}, description: ofMap }) =>
    Object.entries(properties).map(([key, { description }], _, all) => ({
      key,
      // A map of one key, such as a condition's "not", may say itself what its key means.
      meaning: description ?? (all.length === 1 ? ofMap : undefined),
    })),
  );
  expect(keys.length).toBeGreaterThan(60);
  expect(keys.filter(({ meaning }) => meaning === undefined).map(({ key }) => key)).toEqual([]);
});

test('editors and the reference are told what every word of a closed list means', () => {
  const reference = writeReference();
  const lists = shapes.filter((shape) => Array.isArray(shape.enum) && shape.title !== 'voice');
  expect(lists.length).toBeGreaterThan(16);
  for (const { enum: words = [], enumDescriptions: meanings = [], title } of lists) {
    expect(meanings, title).toHaveLength(words.length);
    words.forEach((word, i) => {
      expect(reference).toContain(`| \`${word}\` | ${meanings[i] ?? ''} |`);
    });
  }
});

test('every link inside the reference leads to a heading', () => {
  const page = writeReference();
  const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => anchorOf(title));
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(links.length).toBeGreaterThan(40);
  expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});

describe('the keys of an overlay', () => {
  const { scenarios, people } = readShipped();

  test('a call has those the reference tells, and no others', () => {
    const met = scenarios.flatMap(({ parsed: { scenario, words } }) => {
      const parts = partsOf(scenario);
      return Object.keys(words.en ?? {}).map((key) => {
        const [head = '', tail] = key.split('.');
        if (head === 'speaker') return 'speaker.<speaker>';
        const kind = parts[head];
        return kind === undefined ? key : `<${kind}>${tail === undefined ? '' : `.${tail}`}`;
      });
    });
    expect([...new Set(met)].sort()).toEqual(WORD_KEYS.map(([key]) => key).sort());
  });

  test('a person has those the reference tells, and no others', () => {
    const met = [...people.values()].flatMap(({ person, words }) =>
      Object.keys(words.en ?? {}).map((key) => (person.pending.includes(key) ? '<pending>' : key)),
    );
    expect([...new Set(met)].sort()).toEqual(PERSON_WORD_KEYS.map(([key]) => key).sort());
  });
});

test('every link of the guide leads to a heading, here or among the rules', () => {
  const guide = readFileSync(resolve('scenarios/README.md'), 'utf8');
  const own = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => anchorOf(title));
  const rules = RULES.map(({ code }) => code.toLowerCase());
  const links = [...guide.matchAll(/\]\((RULES\.md)?#([^)]+)\)/g)];
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(([, page, anchor = '']) => !(page ? rules : own).includes(anchor)).map(([link]) => link)).toEqual(
    [],
  );
});

/** The anchor a heading gets where Markdown is shown. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
