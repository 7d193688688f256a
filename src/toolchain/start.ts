import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';

/** npm start: builds the game when something it is made of is newer than the last build, then serves it. */

const STAMP = 'dist/.built';
const MADE_OF = ['src', 'assets', 'scenarios', 'index.html', 'package-lock.json', 'vite.config.ts'];

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale(): boolean {
  if (!existsSync(STAMP)) return true;
  const built = statSync(STAMP).mtimeMs;
  return MADE_OF.some((path) => existsSync(path) && newest(path) > built);
}

/** The port asked for, or 5173. Anything that is no port is said plainly. */
function portAsked(): number {
  const asked = process.env.PORT ?? '5173';
  const port = Number(asked);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  process.stderr.write(
    `PORT is "${asked}", which is no port; give a number from 1 to 65535, for example PORT=8080 npm start\n`,
  );
  process.exit(1);
}

async function main(): Promise<void> {
  const port = portAsked();
  if (isStale()) {
    process.stdout.write('Building the game…\n');
    const started = new Date();
    try {
      await build({ logLevel: 'silent' });
    } catch (error) {
      process.stderr.write(`The game could not be built.\n${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    }
    writeFileSync(STAMP, '');
    // A file saved while the build ran is newer than the stamp, so the next start builds again.
    utimesSync(STAMP, started, started);
  }
  try {
    await preview({ logLevel: 'silent', preview: { port, strictPort: true, host: '127.0.0.1' } });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const taken = /in use/i.test(reason);
    process.stderr.write(
      taken
        ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start\n`
        : `The game could not be served: ${reason}\n`,
    );
    process.exit(1);
  }
  process.stdout.write(`Hold the Line is ready. Open http://127.0.0.1:${port}/ in a browser. Stop it with Ctrl+C.\n`);
}

await main();
