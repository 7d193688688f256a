import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { makeWords } from '../../src/i18n/words.ts';
import { LOCALES, type Locale } from '../../src/scenario/vocabulary.ts';

const ROOM = join(import.meta.dirname, '../../src/i18n');
const SOURCE = join(import.meta.dirname, '../../src');

function sourcesOf(locale: Locale): readonly string[] {
  const names = readdirSync(ROOM).filter((name) => name.endsWith(`.${locale}.ftl`));
  return names.sort().map((name) => readFileSync(join(ROOM, name), 'utf8'));
}

/** Variables named anywhere in a pattern, sorted and once each. */
function variablesOf(pattern: unknown): readonly string[] {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk);
    else if (typeof part === 'object' && part !== null) {
      if ('type' in part && part.type === 'var' && 'name' in part) found.add(String(part.name));
      Object.values(part).forEach(walk);
    }
  };
  walk(pattern);
  return [...found].sort();
}

function messagesOf(locale: Locale): ReadonlyMap<string, readonly string[]> {
  const entries = sourcesOf(locale).flatMap((source) => new FluentResource(source).body);
  return new Map(entries.map((entry) => [entry.id, variablesOf(entry.value)]));
}

/** Lines that start a message; a key the parser drops as broken is missing from the messages. */
function keysWritten(locale: Locale): readonly string[] {
  return sourcesOf(locale).flatMap((source) =>
    [...source.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1] ?? ''),
  );
}

function codeOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** First arguments of every `t(…)`: plain keys, and templates as patterns of keys. */
function askedFor(code: readonly string[]): {
  readonly keys: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
} {
  const keys = new Set<string>();
  const patterns: RegExp[] = [];
  for (const text of code) {
    for (const [, key] of text.matchAll(/\bt\(\s*'([^']+)'/g)) if (key !== undefined) keys.add(key);
    for (const [, template] of text.matchAll(/\bt\(\s*`([^`]+)`/g)) {
      if (template === undefined) continue;
      const shape = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      patterns.push(new RegExp(`^${shape.join('.+')}$`));
    }
  }
  return { keys, patterns };
}

const chinese = messagesOf('zh-CN');
const english = messagesOf('en');
const code = codeOf(SOURCE);

describe('the words of the page', () => {
  it('are the same keys in both languages', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(LOCALES)('parse whole and define no key twice (%s)', (locale) => {
    expect([...keysWritten(locale)].sort()).toEqual([...messagesOf(locale).keys()].sort());
    expect(() => makeWords(locale, sourcesOf(locale), true)).not.toThrow();
  });

  it('take the same arguments in both languages', () => {
    for (const [key, variables] of english) expect([key, chinese.get(key)]).toEqual([key, variables]);
  });

  it('exist for every key the code asks for', () => {
    const { keys, patterns } = askedFor(code);
    expect(keys.size).toBeGreaterThan(50);
    expect([...keys].filter((key) => !english.has(key))).toEqual([]);
    const all = [...english.keys()];
    expect(patterns.filter((pattern) => !all.some((key) => pattern.test(key))).map(String)).toEqual([]);
  });

  it('are all used', () => {
    const { patterns } = askedFor(code);
    const text = code.join('\n');
    const unused = [...english.keys()].filter(
      (key) => !text.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe('makeWords', () => {
  const source = 'greeting = Hello, { $name }\ncalls = { $n ->\n    [one] { $n } call\n   *[other] { $n } calls\n}';

  it('fills, counts and says which words there are', () => {
    const words = makeWords('en', [source], true);
    expect(words.t('greeting', { name: 'Lin' })).toBe('Hello, Lin');
    expect([words.t('calls', { n: 1 }), words.t('calls', { n: 1200 })]).toEqual(['1 call', '1,200 calls']);
    expect([words.has('calls'), words.has('nothing')]).toEqual([true, false]);
  });

  it('throws on a missing key or argument while developing, and shows what there is in production', () => {
    const strict = makeWords('en', [source], true);
    expect(() => strict.t('nothing')).toThrow('No words for "nothing" in en');
    expect(() => strict.t('greeting')).toThrow('greeting');
    expect(makeWords('en', [source], false).t('nothing')).toBe('nothing');
  });

  it('refuses a key defined twice while developing', () => {
    expect(() => makeWords('en', [source, 'greeting = Hi'], true)).toThrow();
  });
});
