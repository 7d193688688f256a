import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { count, megabytes } from '../../src/i18n/numbers.ts';
import { buildNextVersion } from '../support/build-game.ts';
import { CHROMIUM_ARGS, needChromium } from '../support/chromium.ts';
import { listenIn, loudness } from '../support/listen-in.ts';
import { resumeButton } from '../support/resume-button.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { uiWords } from '../support/ui-words.ts';

test.use({ serviceWorkers: 'allow' });

/** Bytes a first visit keeps beside the voices, before they are packed for the way. */
const MOST_KEPT = 4_000_000;

const ui = uiWords('en');
const button = (page: Page, key: string) => page.getByRole('button', { name: ui.t(key), exact: true });
const newVersion = (page: Page) => page.getByText(ui.t('new-version'));

let folder: string;
let site: string;
let served: Served;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  site = join(folder, 'site');
  cpSync('dist', site, { recursive: true });
  served = await serveFolder(site);
});
test.afterEach(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

/** Puts the next version in the place of this one, as a server does; nothing of this one is left. */
async function deploy(version: string): Promise<void> {
  const built = join(folder, version);
  await buildNextVersion(built, version);
  renameSync(site, join(folder, 'before'));
  renameSync(built, site);
}

/** Opens the game and waits until it is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto(served.address);
  await expect(button(page, 'home-start')).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** How many entries each cache has, by the part of its name that says what it is. */
const kept = (page: Page): Promise<{ games: number; voices: number }> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const voices = names.find((name) => name.includes(' voices '));
    const addresses = voices === undefined ? [] : await (await caches.open(voices)).keys();
    return {
      games: names.filter((name) => name.includes(' game ')).length,
      voices: addresses.filter(({ url }) => url.endsWith('.webm')).length,
    };
  });

/** Waits until nothing more is being kept. */
async function settled(page: Page): Promise<number> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const { voices } = await kept(page);
        const same = voices > 0 && voices === before;
        before = voices;
        return same;
      },
      { intervals: [1500], timeout: 90_000 },
    )
    .toBe(true);
  return before;
}

/** Notes what the page asks for in vain. */
function watch(page: Page): string[] {
  const missed: string[] = [];
  page.on('requestfailed', (request) => {
    // What the page itself thought better of is not missed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') missed.push(request.url());
  });
  page.on('response', (response) => void (response.status() >= 400 && missed.push(response.url())));
  page.on('pageerror', (error) => void missed.push(error.message));
  return missed;
}

async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  served.close();
}

/** From the call through the verdict to the debrief. */
async function judge(page: Page): Promise<void> {
  await button(page, 'tool-hang-up').click();
  const slider = page.getByRole('slider', { name: ui.t('verdict-slider') });
  await slider.press('Home');
  await button(page, 'verdict-see').click();
  await expect(page.locator('.debrief')).toBeVisible();
}

/** As if the browser had looked by itself. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null), { timeout: 30_000 })
    .toBe(true);
}

/**
 * Lets the new version take over. A worker that a debugger looks into, as all are here, is not changed for another while it
 * fetches; and the first press on a page fetches its sounds.
 */
async function takeNewer(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await page.waitForTimeout(1500);
  await button(page, 'new-version-take').click();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'next');
}

test('what a first visit keeps is small, and is neither voices nor the studio', () => {
  const worker = readFileSync('dist/service-worker.js', 'utf8');
  const files = [...worker.matchAll(/url"?:"([^"]+)"/g)].map(([, url]) => url ?? '');
  const bytes = files.reduce((sum, file) => sum + statSync(join('dist', file)).size, 0);
  console.log(`${files.length} files, ${Math.round(bytes / 1000)} KB are kept on a first visit`);
  expect(new Set(files).size).toBe(files.length);
  expect(files).toEqual(expect.arrayContaining(['index.html', 'manifest.webmanifest', 'icons/icon-512.png']));
  expect(files.filter((file) => /^voices|LICENSES|studio|check-worker/.test(file))).toEqual([]);
  expect(bytes).toBeGreaterThan(1_500_000);
  expect(bytes).toBeLessThanOrEqual(MOST_KEPT);
});

test('after one visit a shift plays without a network, and is heard', async ({ page, context }) => {
  await listenIn(page);
  await visit(page);
  console.log(`${await settled(page)} voices are kept after the first visit`);
  await goOffline(context);
  const missed = watch(page);
  await page.reload();
  await button(page, 'home-start').click();
  await button(page, 'ringing-answer').click();
  await expect(page.locator('.caption').first()).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();
  await expect.poll(() => loudness(page), { timeout: 30_000 }).toBeGreaterThan(-26);
  await judge(page);
  await button(page, 'settings').click();
  await expect(page.getByRole('heading', { name: ui.t('settings-title') })).toBeVisible();
  await expect(page.getByText(ui.t('device-offline-ready'))).toBeVisible();
  expect(missed).toEqual([]);
});

test('a new version waits while a call goes on, whose page keeps all of its own; at home it can be used', async ({
  page,
}) => {
  await visit(page);
  await button(page, 'home-start').click();
  await button(page, 'ringing-answer').click();
  await expect(page.locator('.caption').first()).toBeVisible();
  const verdict = readdirSync(join(site, 'assets')).find((name) => /^verdict-[^w].*\.js$/.test(name)) ?? '';
  expect(verdict).not.toBe('');
  await page.evaluate(() => Object.assign(window, { sameAsBefore: true }));
  const missed = watch(page);
  await deploy('next');
  // Nothing of the version that is being played is on the server any more.
  expect((await page.request.get(`${served.address}assets/${verdict}`)).status()).toBe(404);
  await lookForNewer(page);

  await judge(page);
  await expect(newVersion(page)).not.toBeVisible();
  await button(page, 'settings').click();
  await expect(page.getByRole('heading', { name: ui.t('settings-title') })).toBeVisible();
  await expect(newVersion(page)).not.toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => 'sameAsBefore' in window)).toBe(true);
  expect(missed).toEqual([]);

  await button(page, 'go-home').click();
  await expect(newVersion(page)).toBeVisible();
  expect((await kept(page)).games).toBe(2);
  await takeNewer(page);
  await expect(resumeButton(page, ui)).toBeVisible();
  await expect(newVersion(page)).not.toBeVisible();
  await expect.poll(async () => (await kept(page)).games, { timeout: 40_000 }).toBe(1);
});

test('a window of the old version keeps what it needs while another takes the new one', async ({ page, context }) => {
  await visit(page);
  const other = await context.newPage();
  await visit(other);
  await button(other, 'home-start').click();
  await button(other, 'ringing-answer').click();
  await expect(other.locator('.caption').first()).toBeVisible();
  const missed = watch(other);
  await deploy('next');
  await lookForNewer(other);
  // Played on in the first window; the second gives way, to a page it has not loaded yet.
  await button(page, 'elsewhere-here').click();
  await expect(other.getByRole('heading', { name: ui.t('elsewhere-title') })).toBeVisible();
  await expect(newVersion(page)).toBeVisible();
  await takeNewer(page);
  await page.waitForTimeout(2500);
  expect((await kept(page)).games).toBe(2);

  await button(other, 'elsewhere-here').click();
  await expect(other.locator('html')).toHaveAttribute('data-version', 'next');
  await expect(resumeButton(other, ui)).toBeVisible();
  await expect.poll(async () => (await kept(other)).games, { timeout: 40_000 }).toBe(1);
  expect(missed).toEqual([]);
});

test('all the voices can be kept, stopped on the way and freed, and what they take is said', async ({ page }) => {
  // A player who pays for every byte: nothing is fetched that they did not ask for.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await visit(page);
  await button(page, 'settings').click();
  const device = page.getByRole('region', { name: ui.t('device') });
  await expect(device.getByText(ui.t('device-no-voices'))).toBeVisible();
  expect((await kept(page)).voices).toBe(0);

  // One voice after another, so that there is time to press.
  await page.route('**/voices/**', async (route) => {
    await new Promise((done) => setTimeout(done, 40));
    await route.continue();
  });
  await button(page, 'device-keep').click();
  const progress = device.getByRole('progressbar', { name: ui.t('device-keeping') });
  await expect.poll(() => progress.getAttribute('value').then(Number)).toBeGreaterThan(3);
  await button(page, 'device-stop').click();
  await expect(device.getByRole('status')).toHaveText(ui.t('device-stopped'));
  const some = (await kept(page)).voices;
  expect(some).toBeGreaterThan(3);
  await page.unroute('**/voices/**');

  const { lines, bytes } = spoken('en');
  expect(some).toBeLessThan(lines);
  await button(page, 'device-keep').click();
  await expect(device.getByRole('status')).toHaveText(ui.t('device-whole'), { timeout: 60_000 });
  expect((await kept(page)).voices).toBe(lines);
  const size = megabytes(bytes, 'en');
  await expect(device.getByText(ui.t('device-voices', { n: lines, lines: count(lines, 'en'), size }))).toBeVisible();
  await expect(device.getByText(/takes about [\d.]+ MB/)).toBeVisible();

  await button(page, 'device-free').click();
  await expect(device.getByRole('status')).toHaveText(ui.t('device-freed'));
  await expect(device.getByText(ui.t('device-no-voices'))).toBeVisible();
  expect((await kept(page)).voices).toBe(0);
});

test('voices no version names any more are let go', async ({ page }) => {
  await visit(page);
  const stale = `${served.address}voices/en/0123456789abcdef.webm`;
  await deploy('next');
  await lookForNewer(page);
  await page.evaluate(async (address) => {
    const name = (await caches.keys()).find((one) => one.includes(' voices ')) ?? '';
    await (await caches.open(name)).put(address, new Response('old', { headers: { 'content-length': '3' } }));
  }, stale);
  const isThere = (): Promise<boolean> =>
    page.evaluate(async (address) => (await caches.match(address)) !== undefined, stale);
  expect(await isThere()).toBe(true);
  const before = (await kept(page)).voices;
  await takeNewer(page);
  await expect.poll(isThere).toBe(false);
  expect((await kept(page)).voices).toBeGreaterThanOrEqual(before - 1);
});

test('on plain http the game plays, and says what it would need', async () => {
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP classroom.test 127.0.0.1'],
  });
  try {
    const page = await browser.newPage({ locale: 'en' });
    const missed = watch(page);
    await page.goto(served.address.replace('127.0.0.1', 'classroom.test'));
    await button(page, 'settings').click();
    await expect(page.getByText(ui.t('device-offline-insecure'))).toBeVisible();
    await expect(button(page, 'device-keep')).not.toBeVisible();
    await page.keyboard.press('Escape');
    await button(page, 'home-start').click();
    await button(page, 'ringing-answer').click();
    await expect(page.locator('.caption').first()).toBeVisible();
    expect(missed).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('the browser finds nothing that keeps the game from being installed', async () => {
  const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: needChromium(),
    args: CHROMIUM_ARGS,
    locale: 'en',
  });
  try {
    const page = await browser.newPage();
    await visit(page);
    const client = await browser.newCDPSession(page);
    const manifest = await client.send('Page.getAppManifest');
    expect(manifest.errors).toEqual([]);
    expect(manifest.url).toBe(`${served.address}manifest.webmanifest`);
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    for (const { src } of (JSON.parse(manifest.data ?? '') as { icons: { src: string }[] }).icons)
      expect((await page.request.get(served.address + src)).status()).toBe(200);
  } finally {
    await browser.close();
  }
});

/** What there is to hear in a language, as it was built. */
function spoken(locale: string): { readonly lines: number; readonly bytes: number } {
  const files = readdirSync(join(site, 'voices', locale));
  const bytes = files.reduce((sum, name) => sum + readFileSync(join(site, 'voices', locale, name)).byteLength, 0);
  return { lines: files.length, bytes };
}
