import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINE_FOLDER } from '../../src/toolchain/voices/engine.ts';
import { findEnvironment } from '../../src/toolchain/voices/engine-environment.ts';
import { SPEAK } from '../../src/toolchain/voices/engine-pins.ts';

/** `npm run voices` as it is called in a terminal or a build, where there is no engine and nothing has been voiced yet. */

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'voices-'));
  for (const part of ['catalogue.yaml', 'people', 'guide'])
    cpSync(resolve('scenarios', part), join(place, 'scenarios', part), { recursive: true });
  mkdirSync(join(place, 'assets', 'voices'), { recursive: true });
  for (const name of ['cast.yaml', 'lexicon.zh-CN.yaml', 'lexicon.en.yaml'])
    cpSync(resolve('assets/voices', name), join(place, 'assets', 'voices', name));
});
afterAll(() => rmSync(place, { recursive: true }));

const tsx = resolve('node_modules/tsx/dist/loader.mjs');
/** With nothing on the path: should a command go for the engine after all, it finds no Python to fetch it with. */
function run(line: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tsx, resolve('src/toolchain/voices.ts'), ...line.split(' ').filter((word) => word !== '')],
    { cwd: place, encoding: 'utf8', env: { ...process.env, PATH: place } },
  );
  return { status, said: stdout + stderr };
}

describe('what cannot be done is told, with exit code 2', () => {
  test.each([
    ['speak', '"speak" is no command'],
    ['--only first-cal', '"first-cal" is no scenario, person of the cast or language'],
    ['sheet no-such-call', '"no-such-call" is no scenario'],
    ['check first-call', '"first-call" is one word too many'],
    ['--loudly', "'--loudly'"],
    ['--quick', '"render" has no "--quick"'],
    ['check --yes', '"check" has no "--yes"'],
    ['prune --only en --yes', '"prune" has no "--only"'],
    ['cast --only en', '"cast" has no "--only"'],
  ])('%s', (line, told) => {
    const { status, said } = run(line);
    expect(said).toContain(told);
    expect(said).toContain('npm run voices -- [command]');
    expect(said).not.toMatch(/\n {4}at /);
    expect(status).toBe(2);
  });
});

test('the check fails where nothing is voiced, in full and quick, and names the line', () => {
  for (const line of ['check', 'check --quick']) {
    const { status, said } = run(line);
    expect(status).toBe(1);
    expect(said).toMatch(/guide\/call\.yaml:\d+:\d+ error VO002-not-voiced .*npm run voices -- --only first-call/);
    expect(said).toMatch(/^0 of \d+ lines voiced: \d+ errors/m);
  }
});

test.each(['', 'cast'])('without Python it is told what is missing: "%s"', (line) => {
  const { status, said } = run(line);
  expect(said).toContain('needs Python 3.11');
  expect(said).not.toMatch(/\n {4}at /);
  expect(status).toBe(1);
});

test('a sheet is written all the same, and there is nothing to prune', () => {
  expect(run('sheet first-call --only en')).toMatchObject({
    status: 0,
    said: expect.stringContaining('first-call.en.html'),
  });
  expect(run('sheet first-call --only yuehua --only en')).toMatchObject({
    status: 0,
    said: expect.stringContaining('No line is'),
  });
  expect(run('prune')).toMatchObject({ status: 0, said: expect.stringContaining('named by a line') });
});

test('the readings of the speaking program are right', ({ skip }) => {
  const environment = findEnvironment(ENGINE_FOLDER);
  // Nobody who only plays, builds or tests has Python packages fetched for it.
  if (!environment) return skip('there is no engine here: "npm run voices" fetches it when there is a line to voice');
  const args = ['-B', '-m', 'unittest', '-q'];
  const { status, stderr } = spawnSync(environment.python, args, { cwd: SPEAK, encoding: 'utf8' });
  expect(stderr).toMatch(/^Ran \d+ tests/m);
  expect(status, stderr).toBe(0);
});
