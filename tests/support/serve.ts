import { spawn } from 'node:child_process';

/** Serves the built game as `npm start` does, on a port of its own. The answer stops it. */
export async function serve(port: number): Promise<() => void> {
  const server = spawn('npx', ['tsx', 'src/toolchain/start.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that the server and what it started stop together.
    detached: true,
  });
  await new Promise<void>((ready, fail) => {
    server.stdout.on('data', (chunk: Buffer) => {
      if (String(chunk).includes('is ready')) ready();
    });
    server.on('close', (code) => {
      fail(new Error(`the game could not be served (exit code ${code})`));
    });
  });
  return () => {
    if (server.pid !== undefined) process.kill(-server.pid);
  };
}
