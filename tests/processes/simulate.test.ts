import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The simulation as it is called in a terminal. */

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'simulate-'));
});
afterAll(() => rmSync(place, { recursive: true }));

const tsx = resolve('node_modules/tsx/dist/loader.mjs');
function run(...args: readonly string[]) {
  const command = ['--import', tsx, resolve('src/toolchain/simulate.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd: place, encoding: 'utf8' });
}

test('--json prints the figures alone, and --report writes the page beside them', () => {
  const { status, stdout } = run('--players', '2', '--json', '--report', 'report.html');
  expect(status).toBe(0);
  const figures = JSON.parse(stdout) as readonly Record<string, unknown>[];
  expect(figures.length).toBeGreaterThan(40);
  for (const figure of figures) expect(Object.keys(figure)).toEqual(['name', 'value', 'unit', 'target', 'holds']);
  expect(readFileSync(join(place, 'report.html'), 'utf8').endsWith('</html>\n')).toBe(true);
});

describe('what cannot be done is told before the work, with exit code 2', () => {
  test.each([
    ['--players none', '"none" is no number of players'],
    ['--players 0', '"0" is no number of players'],
    ['--report gone/report.html', 'The folder gone is not there'],
    ['--report .', '. is a folder'],
    ['--repot report.html', "Unknown option '--repot'"],
    ['everything', "Unexpected argument 'everything'"],
  ])('%s', (line, told) => {
    const { status, stdout, stderr } = run(...line.split(' '));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
    expect(stderr).toContain('npm run simulate --');
  });
});
