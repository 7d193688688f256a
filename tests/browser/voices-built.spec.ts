import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { listenIn, loudness } from '../support/listen-in.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { uiWords } from '../support/ui-words.ts';

const DIST = process.env.DIST_FOLDER ?? 'dist';
/** Audio a player waits for before the first call has begun to speak. */
const FIRST_BYTES = 250_000;

const ui = uiWords('en');
let served: Served;

test.beforeAll(async () => {
  served = await serveFolder(DIST);
});
test.afterAll(() => served.close());

interface Fetched {
  readonly paths: string[];
  bytes: number;
}

/** Notes every sound fetched, and what goes wrong. */
function watch(page: Page): { readonly sounds: Fetched; readonly wrong: string[] } {
  const sounds: Fetched = { paths: [], bytes: 0 };
  const wrong: string[] = [];
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url());
    if (response.status() >= 400 && !pathname.endsWith('/favicon.ico')) wrong.push(response.url());
    if (!response.url().startsWith('blob:') && !served.address.startsWith(origin)) wrong.push(response.url());
    if (!/\.(wav|webm)$/.test(pathname)) return;
    sounds.paths.push(pathname);
    sounds.bytes += statSync(join(DIST, pathname.slice('/games/line/'.length))).size;
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  return { sounds, wrong };
}

async function answer(page: Page): Promise<void> {
  await page.getByRole('button', { name: ui.t('home-guide') }).click();
  await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
  await expect(page.locator('.caption').first()).toBeVisible();
}

test('the built game speaks, from a folder of any web server, after little has been fetched', async ({ page }) => {
  await listenIn(page);
  const { sounds, wrong } = watch(page);
  await page.goto(served.address);
  await page.getByRole('button', { name: ui.t('home-guide') }).click();
  // It rings for a while: whatever is made ready meanwhile counts.
  await page.waitForTimeout(2500);
  await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
  await expect.poll(() => loudness(page), { timeout: 30_000 }).toBeGreaterThan(-26);
  const { bytes } = sounds;
  const voices = sounds.paths.filter((path) => path.endsWith('.webm'));
  console.log(`${(bytes / 1000).toFixed(0)} KB of sound before the caller speaks, ${voices.length} lines among it`);
  console.log(sounds.paths.map((path) => path.replace('/games/line/', '')).join(' '));
  expect(voices.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(FIRST_BYTES);

  // Hung up, the voice is gone at once; then comes the click of the handset and its tone, never a voice.
  await page.waitForTimeout(300);
  await page.getByRole('button', { name: ui.t('tool-hang-up') }).click();
  await expect.poll(() => loudness(page), { timeout: 30_000 }).toBeLessThan(-60);
  expect(wrong).toEqual([]);
});

test('at another speed the built game speaks all the same, with nothing but its own files', async ({ page }) => {
  await listenIn(page);
  const { sounds, wrong } = watch(page);
  const scripts: string[] = [];
  page.on('request', (request) => void scripts.push(request.url()));
  await page.goto(served.address);
  expect(scripts.some((url) => /stretch/i.test(url))).toBe(false);
  await page.getByRole('button', { name: ui.t('settings') }).click();
  const speed = page.getByRole('slider', { name: ui.t('settings-speed') });
  await speed.fill('75');
  await page.keyboard.press('Escape');
  await answer(page);
  await expect.poll(() => loudness(page), { timeout: 30_000 }).toBeGreaterThan(-26);
  expect(scripts.some((url) => /stretch/i.test(url))).toBe(true);
  expect(sounds.paths.some((path) => path.endsWith('.webm'))).toBe(true);
  expect(wrong).toEqual([]);
});

test('the licences of the voices, and of all that is bundled, lie beside the game', () => {
  const kept = 'assets/voices/licenses';
  for (const name of readdirSync(kept))
    expect(readFileSync(join(DIST, 'voices/licenses', name), 'utf8')).toBe(readFileSync(join(kept, name), 'utf8'));
  const bundled = readFileSync(join(DIST, 'LICENSES.md'), 'utf8');
  expect(readFileSync(join(DIST, 'LICENSES-phaser.md'), 'utf8')).toContain('Phaser Studio');
  for (const part of ['howler', 'xstate', 'preact', 'signalsmith-stretch', '@fluent/bundle'])
    expect(bundled).toContain(part);
});
