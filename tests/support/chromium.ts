import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Chromium in a test: no sandbox under root, and none of its own traffic. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** The browser the tests run in: CHROMIUM_PATH, then the usual names. Null when there is none. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is "${given}", but nothing is there. Give the path of a Chromium or unset it.`);
  }
  for (const name of NAMES) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (found) return found;
  }
  return null;
}

/** Finds a Chromium, or installs Debian's where that is allowed, or says exactly what to do. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('sh', ['-c', 'command -v apt-get']).status === 0;
  const hasSudo = spawnSync('sh', ['-c', 'sudo -n true']).status === 0;
  if (hasApt && (isRoot || hasSudo)) {
    const prefix = isRoot ? [] : ['sudo', '-n'];
    const run = (...args: string[]) =>
      execFileSync([...prefix, 'apt-get', ...args][0] ?? '', [...prefix, 'apt-get', ...args].slice(1), {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    process.stdout.write("No Chromium found: installing Debian's, with fonts for Chinese.\n");
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found for the browser tests. Install one (Debian: sudo apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH to it.',
  );
}

/** The runner of our scripts wraps named functions in a helper of its own; pages that are handed such functions need it too. */
export const NAME_HELPER = 'globalThis.__name = (named) => named;';
