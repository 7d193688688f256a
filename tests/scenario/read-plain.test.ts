import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeYaml } from '../../src/scenario/compose-yaml.ts';
import { readPlain } from '../../src/scenario/read-plain.ts';
import { readTree, type Tree } from '../../src/scenario/read-tree.ts';

const FILES = ['scenarios', 'src/lint/sample'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(root, name)),
);

/** What the full reader makes of a text; null where it finds anything amiss. */
function readFully(text: string): Tree | null {
  const composed = composeYaml(text);
  if ('refused' in composed) return null;
  let told = composed.faults.length;
  const tree = readTree(composed.document, () => {
    told += 1;
  });
  return told > 0 ? null : tree;
}

describe('the plain reader', () => {
  test('reads every file of ours itself, data and places as the full reader does', () => {
    expect(FILES.length).toBeGreaterThan(30);
    for (const file of FILES) {
      const text = readFileSync(file, 'utf8');
      const plain = readPlain(text);
      expect(plain, file).not.toBeNull();
      expect(plain).toEqual(readFully(text));
    }
  });

  test.each([
    ['nothing below a key', 'a:\nb: 1'],
    ['an empty value between brackets', '{ a: , b: 1 }'],
    ['a key twice', 'a: 1\na: 2'],
    ['an alias', 'a: *b'],
    ['an escape', 'a: "b\\n"'],
    ['words over two lines', 'a: b\n  c'],
    ['a block of text', 'a: |\n  b'],
    ['a map in a word', 'a: b: c'],
    ['rare numbers', 'a: 0x1F'],
    ['a tab', 'a:\tb'],
    ['the end of a document', 'a: b\n---\nc: d'],
    ['a line too far out', 'a:\n    b: 1\n  c: 2'],
    ['a bracket that is not closed', 'a: [b'],
    ['a key of JavaScript', '__proto__: 1'],
  ])('leaves %s to the full reader', (_, text) => {
    expect(readPlain(text)).toBeNull();
  });

  test('never reads what the full reader reads otherwise, or not at all', () => {
    const lines = FILES.map((file) => readFileSync(file, 'utf8').split('\n'));
    const bits = [
      ' ',
      '\n',
      ': ',
      ':',
      '- ',
      ' #',
      '#',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '&a',
      '*a',
      '!',
      '|',
      '%',
      '~',
      '?',
    ]
      .concat([
        'null',
        'true',
        '1',
        '0x1',
        '1e3',
        '.5',
        '-',
        '\t',
        '\\',
        '---',
        '\n  ',
        '\n\n',
        'a: ',
        '<<: ',
        '01',
        '：',
        '-1',
      ])
      .concat(['\u00A0', '[]', '{}', "''", '\u2028']);
    const piece = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 14 })).map(([file, from, count]) => {
      const all = lines[file % lines.length] ?? [];
      const cut = all.slice(from % all.length, (from % all.length) + count);
      const inset = /^ */.exec(cut[0] ?? '')?.[0].length ?? 0;
      return cut.map((line) => line.slice(Math.min(inset, /^ */.exec(line)?.[0].length ?? 0))).join('\n');
    });
    const slips = fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom(...bits, '')), { maxLength: 4 });
    let taken = 0;
    fc.assert(
      fc.property(piece, slips, (sound, edits) => {
        const text = edits.reduce((now, [at, cut, bit]) => {
          const from = at % (now.length + 1);
          return now.slice(0, from) + bit + now.slice(from + cut);
        }, sound);
        const plain = readPlain(text);
        if (!plain) return;
        taken += 1;
        expect(plain).toEqual(readFully(text));
      }),
      { numRuns: 4000 },
    );
    // Were it to give up on everything, there would be nothing it could get wrong.
    expect(taken).toBeGreaterThan(600);
  });
});
