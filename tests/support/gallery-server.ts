import { type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';

/**
 * The gallery is no part of the built game, so tests that look at it have a dev server of their own. Called at the top of a
 * file or a `describe`; what comes back opens `gallery.html` with a query and waits for its heading.
 */
export function serveGallery(): (page: Page, query: string) => Promise<void> {
  let server: ViteDevServer;
  test.beforeAll(async () => {
    server = await createServer({ logLevel: 'error', server: { host: '127.0.0.1', port: 0, hmr: false, watch: null } });
    await server.listen();
  });
  test.afterAll(() => server.close());
  return async (page, query) => {
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/support/gallery.html?${query}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  };
}
