import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { pseudo, pseudoFluent, pseudoWords } from '../../src/i18n/pseudo.ts';
import { makeWords } from '../../src/i18n/words.ts';

const FTL = readdirSync('src/i18n')
  .filter((name) => name.endsWith('.en.ftl'))
  .map((name) => [name, readFileSync(`src/i18n/${name}`, 'utf8')] as const);

describe('a text', () => {
  test.each([
    ['¥1,200', '⟦¥1,200⟧'],
    ['+86 571 •••• 0142', '⟦+86 571 •••• 0142⟧'],
    ['{ $name } rang', /^⟦\{ \$name \} /],
    ['<b>now</b>', /^⟦<b>.+<\/b>⟧$/],
    ['—', '⟦—⟧'],
  ])('%s keeps what is no word', (text, wanted) => {
    if (typeof wanted === 'string') expect(pseudo(text)).toBe(wanted);
    else expect(pseudo(text)).toMatch(wanted);
  });

  test('can still be read, and is the same each time', () => {
    expect(pseudo('Hold the line')).toBe(pseudo('Hold the line'));
    const bare = pseudo('Hold the line').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    expect(bare.replace(/(\w)\1/g, '$1')).toContain('the line');
  });

  test.each(['a', 'I’m', '你好，世界。', '👍 ok', '𠮷野家'])('%s is left whole, whatever it is written in', (text) => {
    expect(pseudo(text)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
    expect(pseudo(text).startsWith('⟦') && pseudo(text).endsWith('⟧')).toBe(true);
  });
});

test('a quote stays word for word in its line, even where it begins inside a word', () => {
  const made = pseudoWords(
    { l: 'Send it overnight, please.', q: 'night, please', other: 'night, please' },
    new Map([['q', 'l']]),
  );
  expect(made.l).toContain(made.q);
  expect(made.other).not.toBe(made.q);
});

describe.each(FTL)('%s', (_, source) => {
  const real = new FluentResource(source).body;
  const made = new FluentResource(pseudoFluent(source)).body;

  test('has the same messages with the same placeables and variants', () => {
    expect(made.map((entry) => entry.id)).toEqual(real.map((entry) => entry.id));
    const shape = (value: unknown): unknown => {
      if (typeof value === 'string') return '';
      if (Array.isArray(value)) return value.filter((part) => typeof part !== 'string').map(shape);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, key === 'name' || key === 'type' ? part : shape(part)]),
      );
    };
    // Brackets turn a bare string or a lone placeable into a list; what counts is what stands in it.
    const listed = (value: unknown) => shape(Array.isArray(value) ? value : [value]);
    for (const [i, entry] of real.entries()) expect(listed(made[i]?.value), entry.id).toEqual(listed(entry.value));
  });

  test('has brackets round every message', () => {
    const words = makeWords('en', [pseudoFluent(source)], false);
    for (const { id } of real) expect(words.t(id), id).toMatch(/^⟦[\s\S]*⟧$/);
  });
});

test('comments, attributes, literals and selectors', () => {
  const made = pseudoFluent(
    '# Comment stays\nkey = Text { $n ->\n    [one] day\n   *[other] { $n } days{"}"}\n } left\n  .title = Tip\n\n## Section\nnext =\n    two\n    rows\n',
  );
  expect(made).not.toMatch(/Text|\bdays?\b|left|Tip|two|rows/);
  expect(made).toContain('# Comment stays\nkey = ⟦');
  expect(made).toMatch(
    /\n {4}\[one\] \S+\n {3}\*\[other\] \{ \$n \} \S+\{"\}"\}\n \} \S+⟧\n {2}\.title = ⟦\S+⟧\n\n## Section\nnext =\n {4}⟦\S+\n {4}\S+⟧\n$/,
  );
});
