import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/toolchain/content.ts';
import { HOSTILE, write } from '../support/hostile-files.ts';
import { SMALL_CALL } from '../support/small-call.ts';

/** Problems in these are other than in their form, so that they are read at all. */
const READABLE: readonly (readonly [name: string, text: string])[] = [
  ['with a mark before UTF-8', `\uFEFF${SMALL_CALL}`],
  ['with the line ends of Windows', SMALL_CALL.replaceAll('\n', '\r\n')],
];

/** Seconds of this process's own work: on a busy machine the clock on the wall tells of the others'. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A scenarios folder with one call in it, made by `make`. */
function folderWith(name: string, make: (path: string) => void): string {
  const own = join(root, name.replaceAll(/\W+/g, '-'));
  mkdirSync(join(own, 'group', 'slug'), { recursive: true });
  make(join(own, 'group', 'slug', 'call.yaml'));
  return own;
}

describe('a hostile call.yaml becomes a problem with a place, soon', () => {
  test.each(HOSTILE)('%s', (name, code, make) => {
    const own = folderWith(name, make);
    const before = cpuSeconds();
    const { problems, scenarios } = readContent(own);
    expect(cpuSeconds() - before).toBeLessThan(2);
    expect(scenarios).toEqual([]);
    expect(new Set(problems.map((problem) => problem.code))).toContain(code);
    for (const { file, line, column, message } of problems) {
      expect(file).toMatch(/call\.yaml$/);
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      expect(message).not.toMatch(/\{\w+\}|undefined|\n {2,}at /);
      expect(message.length).toBeLessThan(600);
    }
  });

  test.each(READABLE)('%s a file is sound', (name, text) => {
    const { problems } = readContent(folderWith(name, write(text)));
    // The folder has neither a catalogue nor people; nothing else is amiss.
    expect(problems.map(({ code }) => code)).toEqual(['SC016-unknown-type', 'SC017-unknown-person']);
  });
});

test('hostile files beside a sound call hide nothing of it, and every id is known', () => {
  const own = folderWith('together', write(SMALL_CALL));
  for (const [i, [, , make]] of HOSTILE.entries()) {
    mkdirSync(join(own, 'others', `slug-${i}`), { recursive: true });
    make(join(own, 'others', `slug-${i}`, 'call.yaml'));
  }
  writeFileSync(join(own, 'catalogue.yaml'), 'types: 7\n');
  mkdirSync(join(own, 'people', 'odd.yaml'), { recursive: true });
  // Unreadable as it is, a card of that name is there: the call is not to blame.
  writeFileSync(join(own, 'people', 'someone.yaml'), '[');
  writeFileSync(join(own, 'released.json'), '{"a": 1');
  writeFileSync(join(own, 'translated.json'), '[]');
  const { scenarios, known, problems } = readContent(own);
  expect(scenarios.map(({ parsed }) => parsed.scenario.id)).toEqual(['small']);
  // The folder stands for the id where there is none to read.
  expect([...known.ids]).toEqual(expect.arrayContaining(['small', 'slug-0']));
  for (const name of ['catalogue.yaml', 'odd.yaml', 'released.json', 'translated.json'])
    expect(
      problems.some(({ file }) => file.endsWith(name)),
      name,
    ).toBe(true);
});

test.each<readonly [string, (path: string) => void]>([
  ['in UTF-16', write(Buffer.from('locale: en\nwords: {}', 'utf16le'))],
  ['that is a folder', (path) => mkdirSync(path)],
])('an overlay %s stops its call and is told', (name, make) => {
  const own = folderWith(`overlay ${name}`, write(SMALL_CALL.replace('status: draft', 'status: live')));
  make(join(own, 'group', 'slug', 'words.en.yaml'));
  // With these there is nothing else amiss.
  writeFileSync(join(own, 'catalogue.yaml'), '[');
  mkdirSync(join(own, 'people', 'someone.yaml'), { recursive: true });
  const { scenarios, known, problems } = readContent(own);
  expect(scenarios).toEqual([]);
  expect(known.ids).toContain('small');
  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'SC068-not-text', file: expect.stringMatching(/words\.en\.yaml$/) }),
  );
});

test.skipIf(process.getuid?.() === 0)('a locked file is told of', () => {
  const own = folderWith('locked', (path) => {
    writeFileSync(path, SMALL_CALL);
    chmodSync(path, 0);
  });
  expect(readContent(own).problems.map(({ code }) => code)).toContain('SC068-not-text');
});

test('the command says it all in lines and leaves with 1', () => {
  const own = folderWith('command', write('\0'));
  for (const [i, [, , make]] of HOSTILE.slice(1).entries()) {
    mkdirSync(join(own, 'others', `slug-${i}`), { recursive: true });
    make(join(own, 'others', `slug-${i}`, 'call.yaml'));
  }
  const ran = spawnSync(
    'node',
    ['--import', 'tsx', 'src/toolchain/scenarios.ts', 'check', '--root', own, '--format', 'json'],
    {
      encoding: 'utf8',
      timeout: 100_000,
    },
  );
  expect(ran.stderr).not.toMatch(/\n\s+at /);
  expect(ran.status).toBe(1);
  const { problems } = JSON.parse(ran.stdout) as { problems: { code: string; file: string }[] };
  for (let i = 0; i < HOSTILE.length - 1; i += 1)
    expect(
      problems.some(({ file }) => file.includes(`slug-${i}/`)),
      HOSTILE[i + 1]?.[0],
    ).toBe(true);
}, 120_000);
