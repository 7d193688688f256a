import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface Served {
  /** Where it begins, with a slash at its end. */
  readonly address: string;
  close(): void;
}

/** The plainest web server there is, with what lies in a folder under `/games/line/` of it. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    const file = path.startsWith('/games/line/') ? join(folder, path.slice('/games/line/'.length) || 'index.html') : '';
    if (file === '' || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    // A browser keeps its connections open, and would go on being answered.
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}/games/line/`, close };
}
