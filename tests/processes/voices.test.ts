import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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
function run(line: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tsx, resolve('src/toolchain/voices.ts'), ...line.split(' ')],
    { cwd: place, encoding: 'utf8' },
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

test('a sheet is written all the same, and there is nothing to prune', () => {
  expect(run('sheet first-call --only en')).toMatchObject({
    status: 0,
    said: expect.stringContaining('first-call.en.html'),
  });
  expect(run('prune')).toMatchObject({ status: 0, said: expect.stringContaining('named by a line') });
});
