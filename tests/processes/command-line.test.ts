import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The commands as they are called in a terminal or a build: whatever is asked, an answer and never a stack trace. */

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'workshop-'));
  for (const part of ['catalogue.yaml', 'people', 'guide', 'service'])
    cpSync(resolve('scenarios', part), join(place, 'scenarios', part), { recursive: true });
  // A neighbour that cannot be read stands in nobody's way.
  mkdirSync(join(place, 'scenarios', 'service', 'odd', 'call.yaml'), { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true }));

const tsx = resolve('node_modules/tsx/dist/loader.mjs');
function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tsx, resolve('src/toolchain/scenarios.ts'), ...args],
    { cwd: place, input, encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

describe('what cannot be done is told, with exit code 2', () => {
  test.each([
    ['check scenarios/loan', 'scenarios/loan is not there'],
    ['check --root scenario', 'scenario is not there'],
    ['script lost-parcel --out gone/lines.csv', 'gone/lines.csv: no such file or directory'],
    ['impact lost-parcel --log one.json --log two.json', '--log stands twice'],
    ['impact lost-parcel --against scenarios/catalogue.yaml', 'is no call.yaml'],
    ['play lost-parcel --save gone/one.play', 'cannot be written there'],
    ['play lost-parcel --save scenarios/service/lost-parcel/call.yaml', 'ends in .play'],
    ['new prize-tax --slug null', '--slug is lower case words'],
    ['new prize-tax --slug first-call', 'already a scenario'],
  ])('%s', (line, told) => {
    const { status, said } = run(line.split(' '));
    expect(said).toContain(told);
    expect(said).not.toMatch(/\n {4}at /);
    expect(status).toBe(2);
  });
});

test('the guided call can be played and sent to a translator like the others', () => {
  expect(run(['play', 'first-call', '--locale', 'en'], 'd\ngenuine 80\n')).toMatchObject({ status: 0 });
  expect(run(['words', 'export', 'first-call', '--format', 'csv']).said).toContain('first-call,title,');
});

test('a file given to "check" stands for the call it belongs to', () => {
  expect(run(['check', 'scenarios/service/lost-parcel/call.yaml']).said).toMatch(/^1 scenario, /m);
});

test('a SARIF report says how its columns are counted', () => {
  const report = JSON.parse(run(['check', '--format', 'sarif']).said) as { runs: { columnKind: string }[] };
  expect(report.runs[0]?.columnKind).toBe('utf16CodeUnits');
});

test('a call with the id of the guided one is told', () => {
  const copy = join(place, 'scenarios', 'service', 'copy');
  cpSync(join(place, 'scenarios', 'service', 'lost-parcel'), copy, { recursive: true });
  const call = readFileSync(join(copy, 'call.yaml'), 'utf8');
  writeFileSync(join(copy, 'call.yaml'), call.replace(/^id: .*/m, 'id: first-call'));
  const { said } = run(['check']);
  rmSync(copy, { recursive: true });
  expect(said).toContain('SC013-duplicate-id');
});

test.each(['graph', 'stats', 'play', 'impact'])(
  '%s of a call with errors says how many, and how to see them',
  (verb) => {
    const broken = join(place, 'scenarios', 'service', 'broken');
    cpSync(join(place, 'scenarios', 'service', 'lost-parcel'), broken, { recursive: true });
    const call = readFileSync(join(broken, 'call.yaml'), 'utf8');
    writeFileSync(
      join(broken, 'call.yaml'),
      call.replace(/^id: .*/m, 'id: broken').replace(/^declined: .*/m, 'declined: e-no'),
    );
    const { status, said } = run([verb, 'broken']);
    rmSync(broken, { recursive: true });
    expect(said).toContain('"broken" has 1 error: run "check scenarios/service/broken".');
    expect(status).toBe(2);
  },
);
