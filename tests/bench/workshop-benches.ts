import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateScenario } from '../support/generate-scenario.ts';
import { HOSTILE } from '../support/hostile-files.ts';
import type { Bench } from './bench-table.ts';
import { processesOf } from './processes-of.ts';

/** What the workshop costs a writer: whole processes, from the command to its last word. */

const COMMAND = ['--import', 'tsx', 'src/toolchain/scenarios.ts', 'check'];

/** Writes so many made-up scenarios of 60 nodes, half of them scams, into a folder of their own. */
function writeMany(count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'many-'));
  const sample = 'src/lint/sample';
  mkdirSync(join(root, 'people'));
  const catalogue = readFileSync(join(sample, 'catalogue.yaml'), 'utf8').replace(/id: \S+/, 'id: made-up');
  writeFileSync(join(root, 'catalogue.yaml'), catalogue);
  const person = readFileSync(join(sample, 'person.yaml'), 'utf8').replace(/^id: .*$/m, 'id: nobody');
  writeFileSync(join(root, 'people', 'nobody.yaml'), person);
  cpSync(join(sample, 'person.words.en.yaml'), join(root, 'people', 'nobody.words.en.yaml'));
  for (let seed = 0; seed < count; seed += 1) {
    const { folder, call, overlays } = generateScenario(seed);
    mkdirSync(join(root, folder), { recursive: true });
    for (const { file, text } of [call, ...overlays]) writeFileSync(join(root, file), text);
  }
  return root;
}

interface Cost {
  readonly seconds: number;
  readonly mb: number;
}

const measured = new Map<number, Promise<Cost>>();

/** Reads, explores and checks so many scenarios; the most memory is sampled twenty times a second. */
function checkMany(count: number): Promise<Cost> {
  const before = measured.get(count);
  if (before) return before;
  const run = async (): Promise<Cost> => {
    const root = writeMany(count);
    const began = performance.now();
    const child = spawn('node', [...COMMAND, '--json', '--root', root], { stdio: ['ignore', 'pipe', 'inherit'] });
    let mb = 0;
    const sampling = setInterval(() => {
      mb = Math.max(mb, processesOf(child.pid ?? 0).mb);
    }, 50);
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += String(chunk);
    });
    await new Promise((done) => child.on('close', done));
    clearInterval(sampling);
    const seconds = (performance.now() - began) / 1000;
    rmSync(root, { recursive: true });
    const { scenarios, states } = JSON.parse(out) as { scenarios: number; states: number };
    if (scenarios !== count || states < count * 60) throw new Error(`only ${scenarios} scenarios, ${states} states`);
    return { seconds, mb };
  };
  const cost = run();
  measured.set(count, cost);
  return cost;
}

/** Milliseconds from saving an edit of one shipped scenario until the watching checker has said what it thinks. */
async function watchEdit(): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'watched-'));
  cpSync('scenarios', root, { recursive: true });
  const child = spawn('node', [...COMMAND, '--watch', '--json', '--root', root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = (): Promise<void> =>
    new Promise((done) => {
      child.stdout.once('data', () => {
        done();
      });
    });
  await said();
  const file = join(root, 'service/lost-parcel/call.yaml');
  const text = readFileSync(file, 'utf8');
  const waits: number[] = [];
  for (const edited of [
    text.replace('difficulty: 2', 'difficulty: 3'),
    text.replace('seconds: 12', 'seconds: 14'),
    text,
  ]) {
    await new Promise((rest) => setTimeout(rest, 500));
    const began = performance.now();
    const heard = said();
    writeFileSync(file, edited);
    await heard;
    waits.push(performance.now() - began);
  }
  child.kill('SIGINT');
  rmSync(root, { recursive: true });
  return waits.sort((a, b) => a - b)[1] ?? Number.NaN;
}

/** Milliseconds of the slowest `check` of a folder with one hostile file in it, start-up of the command included. */
async function slowestHostile(): Promise<number> {
  let slowest = 0;
  for (const [, , make] of HOSTILE) {
    const root = mkdtempSync(join(tmpdir(), 'hostile-'));
    mkdirSync(join(root, 'group', 'slug'), { recursive: true });
    make(join(root, 'group', 'slug', 'call.yaml'));
    const began = performance.now();
    const child = spawn('node', [...COMMAND, '--json', '--root', root], { stdio: ['ignore', 'ignore', 'pipe'] });
    let trouble = '';
    child.stderr.on('data', (chunk: Buffer) => {
      trouble += String(chunk);
    });
    const code = await new Promise((done) => child.on('close', done));
    slowest = Math.max(slowest, performance.now() - began);
    rmSync(root, { recursive: true });
    if (code !== 1 || /\n {2,}at /.test(trouble))
      throw new Error(`a hostile file ended in ${String(code)}: ${trouble}`);
  }
  return slowest;
}

const seconds = (count: number) => async () => (await checkMany(count)).seconds;

export const WORKSHOP: Readonly<Record<string, Bench>> = {
  'check-50-s': { unit: 's', target: 5, atMost: true, runs: 1, run: seconds(50) },
  'check-100-s': { unit: 's', target: 10, atMost: true, runs: 1, run: seconds(100) },
  'check-200-s': { unit: 's', target: 20, atMost: true, runs: 1, run: seconds(200) },
  'check-200-mb': { unit: 'MiB', target: 1024, atMost: true, runs: 1, run: async () => (await checkMany(200)).mb },
  /** Cost of a scenario among 200 over its cost among 50: 1 is linear, start-up makes it less. */
  'check-linear': {
    unit: '×',
    target: 1.2,
    atMost: true,
    runs: 1,
    run: async () => (await checkMany(200)).seconds / 4 / (await checkMany(50)).seconds,
  },
  'hostile-slowest-ms': { unit: 'ms', target: 2000, atMost: true, runs: 1, run: slowestHostile },
  'watch-edit-ms': { unit: 'ms', target: 300, atMost: true, runs: 3, run: watchEdit },
};
