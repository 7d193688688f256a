import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { linesOf } from '../../src/scenario/scenario.ts';
import { writePseudo } from '../../src/toolchain/commands/pseudo.ts';
import { readContent } from '../../src/toolchain/content.ts';

const root = mkdtempSync(join(tmpdir(), 'pseudo-'));
afterAll(() => rmSync(root, { recursive: true }));

test('the overlays of all scenarios fit them, quotes included, and are two fifths longer', () => {
  const shipped = readContent(resolve('scenarios'));
  const out = join(root, 'out');
  const files = writePseudo(resolve('scenarios'), 'all', out);
  expect(files.length).toBeGreaterThan(shipped.scenarios.length);
  const copy = join(root, 'scenarios');
  cpSync(resolve('scenarios'), copy, { recursive: true });
  cpSync(out, copy, { recursive: true });
  const made = readContent(copy);
  expect(made.problems).toEqual([]);
  expect(made.scenarios).toHaveLength(shipped.scenarios.length);
  let before = 0;
  let after = 0;
  for (const [i, { parsed }] of made.scenarios.entries()) {
    const words = parsed.words.en ?? {};
    for (const line of linesOf(parsed.scenario))
      for (const cue of line.cues) expect(words[line.id], cue.id).toContain(words[cue.id]);
    for (const [key, text] of Object.entries(shipped.scenarios[i]?.parsed.words.en ?? {})) {
      before += text.length;
      after += (words[key] ?? '').replace(/[⟦⟧]/g, '').length;
    }
  }
  expect(after / before).toBeGreaterThan(1.37);
  expect(after / before).toBeLessThan(1.45);
});

test('one scenario brings its person along, and the same words come out twice', () => {
  const first = writePseudo(resolve('scenarios'), 'lost-parcel', join(root, 'one'));
  expect(first.map((file) => file.slice(root.length))).toEqual([
    '/one/service/lost-parcel/words.en.yaml',
    '/one/people/sun-meilan.words.en.yaml',
  ]);
  expect(() => writePseudo(resolve('scenarios'), 'lost-parcels', root)).toThrow('no scenario');
});
