import { expect, test } from '@playwright/test';
import type { ViteDevServer } from 'vite';
import { openVoicesPage, serveVoicesPage } from '../support/open-voices-page.ts';

/** How far a file may be from what its manifest says, in ms. */
const OFF_MS = 80;
/** As many at once as the browser may hold decoded. */
const BATCH = 40;
/** Every so many-th file, each time the same ones; VOICES=all takes them all, half a minute for a thousand. */
const EVERY = process.env.VOICES === 'all' ? 1 : 5;

let server: ViteDevServer;
let address = '';

test.beforeAll(async () => {
  ({ server, address } = await serveVoicesPage());
});
test.afterAll(() => server.close());

test('the files can be decoded, are as long as their manifest says, and do not clip', async ({ page }) => {
  test.setTimeout(300_000);
  const all = await openVoicesPage(page, address);
  const lengths = new Map(all.map(({ locale, file, ms }) => [`${locale}/${file}`, ms]));
  const names = [...lengths.keys()].toSorted().filter((_, index) => index % EVERY === 0);
  const wrong: string[] = [];
  let [peak, peakOnLine] = [0, 0];
  for (let from = 0; from < names.length; from += BATCH) {
    const batch = names.slice(from, from + BATCH);
    const decoded = await page.evaluate((urls) => window.voicesPage.decode(urls), batch);
    for (const [index, name] of batch.entries()) {
      const file = decoded[index];
      const ms = lengths.get(name) ?? 0;
      if (!file) wrong.push(`${name} cannot be decoded`);
      else if (Math.abs(file.ms - ms) > OFF_MS) wrong.push(`${name} takes ${file.ms.toFixed(0)} ms, not ${ms}`);
      peak = Math.max(peak, file?.peak ?? 0);
      peakOnLine = Math.max(peakOnLine, file?.peakOnLine ?? 0);
    }
  }
  console.log(
    `${names.length} of ${lengths.size} files, loudest sample ${peak.toFixed(3)}, on the line ${peakOnLine.toFixed(3)}`,
  );
  expect(wrong).toEqual([]);
  // Room for the noise of the line, whatever is behind the speaker, and a text message.
  expect(Math.max(peak, peakOnLine)).toBeLessThan(0.95);
});
