import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { voiceFiles } from '../../src/toolchain/voice-files-plugin.ts';
import type { Recorded } from './voices-page.ts';

/** Serves the page that plays voices and measures them. */
export async function serveVoicesPage(): Promise<{ readonly server: ViteDevServer; readonly address: string }> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${root}.cache/vite-voices`,
    plugins: [voiceFiles(process.env.VOICES_FOLDER ?? `${root}assets/voices`, `${root}scenarios`)],
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    // Found out on the way, they would make the page reload in the middle of a test.
    optimizeDeps: { include: ['howler', 'signalsmith-stretch'], noDiscovery: true },
  });
  await server.listen();
  return { server, address: `${server.resolvedUrls?.local[0] ?? ''}tests/support/voices-page.html` };
}

/** Opens the page, makes the gesture a browser wants, and answers every line there is; throws where there is none. */
export async function openVoicesPage(page: Page, address: string, query = ''): Promise<readonly Recorded[]> {
  await page.goto(`${address}${query}`);
  await page.getByRole('button').click();
  const lines = await page.evaluate(() => window.voicesPage.lines());
  if (lines.length === 0) throw new Error('No line has a voice: assets/voices holds no manifest. Run: npm run voices');
  return lines;
}

/** So many lines spread evenly over all of them, neither shorter nor much longer than so many ms; always the same ones. */
export function someOf(lines: readonly Recorded[], count: number, leastMs = 1200): readonly Recorded[] {
  const long = lines.filter(({ ms }) => ms >= leastMs && ms < leastMs + 2000);
  return Array.from({ length: count }, (_, index) => long[Math.floor(((index + 0.5) * long.length) / count)]).flatMap(
    (line) => line ?? [],
  );
}
