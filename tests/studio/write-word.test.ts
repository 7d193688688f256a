import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyEdit, writeWord } from '../../src/studio/write-word.ts';

const TEXT = `# kept
a: plain words   # and this
b: "in quotes"
c: 'one quote'
list:
  - { id: x, text: in a flow map, goes: y } # here too
folded: >
  two
  lines

last: end
`;

function written(path: readonly (string | number)[], value: string, text = TEXT): string {
  const edit = writeWord(text, path, value);
  if (!edit) throw new Error(`no edit at ${path.join('.')}`);
  return applyEdit(text, edit);
}

const VALUES = [
  'other',
  'a: colon',
  '# no comment',
  '"quoted"',
  "it's",
  '[list]',
  '- dash',
  'yes',
  '123',
  '',
  '您好，是孙女士吗？',
  'a, b } c',
];

describe('a word written at its place', () => {
  test.each([[['a']], [['b']], [['c']], [['list', 0, 'text']], [['folded']], [['last']]])(
    '%j says the new value, and every other line stays',
    (path) => {
      for (const value of VALUES) {
        const text = written(path, value);
        expect(path.reduce((at, key) => at[key], parse(text))).toBe(value);
        const others = TEXT.split('\n').filter(
          (line) => !line.includes(String(path.at(-1))) && !/^ {2}(two|lines)$/.test(line),
        );
        for (const line of others) expect(text.split('\n')).toContain(line);
      }
    },
  );

  test('comments beside it and the style it was written in stay', () => {
    expect(written(['a'], 'other')).toContain('a: other   # and this\n');
    expect(written(['b'], 'other')).toContain('b: "other"\n');
    expect(written(['c'], "it's")).toContain("c: 'it''s'\n");
    expect(written(['list', 0, 'text'], 'a, b')).toContain('{ id: x, text: "a, b", goes: y } # here too');
  });

  test('a word that is not there yet gets a line of its own, indented like the others', () => {
    expect(written(['words', 'two'], 'b: c', 'locale: en\nwords:\n  one: a\n')).toBe(
      'locale: en\nwords:\n  one: a\n  two: "b: c"\n',
    );
  });

  test('broken YAML and places that cannot be are left alone', () => {
    expect(writeWord('a: [', ['a'], 'x')).toBeNull();
    expect(writeWord('a: 1\n', ['b', 'c'], 'x')).toBeNull();
  });

  test('a shipped call changes in the one place and nowhere else', () => {
    const call = readFileSync('scenarios/service/lost-parcel/call.yaml', 'utf8');
    expect(written(['nodes', 0, 'lines', 0, 'text'], '喂？', call)).toBe(
      call.replace('text: 喂，您好，是孙美兰孙女士吗？', 'text: 喂？'),
    );
  });
});
