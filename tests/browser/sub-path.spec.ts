import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { expect, test } from '@playwright/test';
import { uiWords } from '../support/ui-words.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
let server: Server;

/** The plainest web server there is, with the build in a folder of it. */
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    const file = path.startsWith('/games/line/') ? join('dist', path.slice('/games/line/'.length) || 'index.html') : '';
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
});
test.afterAll(() => {
  server.close();
});

test('the static build plays from a folder of any web server', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  const { port } = server.address() as AddressInfo;
  const ui = uiWords('en');
  await page.goto(`http://127.0.0.1:${port}/games/line/`);
  await page.getByRole('button', { name: ui.t('home-start') }).click();
  await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
  await expect(page.locator('.caption').first()).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(missing.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
});
