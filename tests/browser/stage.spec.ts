import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { phaserBuild } from '../../src/toolchain/phaser-build.ts';

/** The gallery is no part of the built game, so these tests have a dev server of their own. */
let server: ViteDevServer;
let gallery: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  server = await createServer({
    configFile: false,
    logLevel: 'error',
    plugins: [phaserBuild()],
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  gallery = `${server.resolvedUrls?.local[0] ?? ''}tests/support/stage-gallery.html?bare=1&`;
});

test.afterAll(() => server.close());

async function open(page: Page, query: string): Promise<void> {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(gallery + query);
  await page.waitForFunction(() => window.stage !== undefined);
}

const asleep = (page: Page) => page.evaluate(() => window.stage?.asleep);

/** Colours on the backdrop, and whether what moves has a canvas on show. */
function look(page: Page) {
  return page.evaluate(() => {
    const [backdrop, live] = [...document.querySelectorAll<HTMLCanvasElement>('#stage canvas')];
    const context = backdrop?.getContext('2d');
    if (!backdrop || !live || !context) throw new Error('The stage has no canvas.');
    const { data } = context.getImageData(0, 0, backdrop.width, backdrop.height);
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4 * 97) {
      colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    }
    return {
      colours: colours.size,
      width: backdrop.width,
      shownWidth: backdrop.getBoundingClientRect().width,
      live: getComputedStyle(live).display !== 'none',
      liveWidth: live.width,
      liveShownWidth: live.getBoundingClientRect().width,
    };
  });
}

/** What Phaser's canvas shows now, to be compared with what it shows later. */
function frame(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelectorAll<HTMLCanvasElement>('#stage canvas')[1]?.toDataURL() ?? '');
}

for (const { scene, live } of [
  { scene: 'desk', live: false },
  { scene: 'ringing', live: true },
  { scene: 'call', live: true },
  { scene: 'verdict', live: false },
  { scene: 'debrief', live: true },
]) {
  test(`${scene} is drawn, then rests`, async ({ page }) => {
    await open(page, `scene=${scene}&width=744&height=404&reduced=1`);
    await expect.poll(() => asleep(page)).toBe(true);
    const seen = await look(page);
    expect(seen.colours).toBeGreaterThan(12);
    expect(seen.live).toBe(live);
  });
}

test('the telephone moves while it rings and sleeps until it rings again', async ({ page }) => {
  await open(page, 'scene=ringing&width=744&height=404');
  await expect.poll(() => asleep(page), { intervals: [20] }).toBe(false);
  const first = await frame(page);
  await expect.poll(() => frame(page), { intervals: [50] }).not.toBe(first);
  await expect.poll(() => asleep(page), { intervals: [50] }).toBe(true);
  await expect.poll(() => asleep(page), { intervals: [50] }).toBe(false);
});

test('the bars follow a voice and stand still after it', async ({ page }) => {
  await open(page, 'scene=call&width=744&height=404');
  await expect.poll(() => asleep(page)).toBe(true);
  const silent = await frame(page);
  await page.evaluate(() => window.stage?.speak(Array.from({ length: 12 }, () => 0.9)));
  expect(await asleep(page)).toBe(false);
  await expect.poll(() => frame(page), { intervals: [50] }).not.toBe(silent);
  await expect.poll(() => asleep(page)).toBe(true);
  expect(await frame(page)).toBe(silent);
});

test('the canvas of a call does not linger over the verdict', async ({ page }) => {
  await open(page, 'scene=call&width=744&height=404');
  await expect.poll(() => asleep(page)).toBe(true);
  await page.evaluate(() => window.stage?.show({ name: 'verdict', daylight: 'evening' }));
  await expect.poll(async () => (await look(page)).live).toBe(false);
});

test('out of the page it sleeps, and back in it goes on', async ({ page }) => {
  await open(page, 'scene=ringing&width=744&height=404');
  await expect.poll(() => asleep(page), { intervals: [20] }).toBe(false);
  await page.evaluate(() => document.getElementById('stage')?.remove());
  await expect.poll(() => asleep(page)).toBe(true);
  await page.waitForTimeout(3200);
  expect(await asleep(page)).toBe(true);
  await page.evaluate(() => {
    const house = document.createElement('main');
    house.style.cssText = 'position:relative;width:744px;height:404px';
    document.body.append(house);
    window.stage?.attach(house);
  });
  await expect.poll(() => asleep(page), { intervals: [20] }).toBe(false);
});

test('it follows the size of its place, moves house, and leaves nothing behind', async ({ page }) => {
  await open(page, 'scene=call&width=744&height=404');
  await page.evaluate(() => {
    (document.getElementById('stage') as HTMLElement).style.width = '390px';
  });
  await expect.poll(async () => (await look(page)).width).toBe(390);
  await page.evaluate(() => {
    const house = document.createElement('main');
    house.style.cssText = 'position:relative;width:300px;height:140px';
    document.body.append(house);
    window.stage?.attach(house);
  });
  await expect
    .poll(() => page.evaluate(() => document.querySelector<HTMLCanvasElement>('main canvas')?.width))
    .toBe(300);
  expect(await page.locator('canvas').count()).toBe(2);
  await page.evaluate(() => window.stage?.close());
  expect(await page.locator('canvas').count()).toBe(0);
});

test.describe('on a dense screen', () => {
  test.use({ deviceScaleFactor: 2 });

  test('every canvas has two pixels for one', async ({ page }) => {
    await open(page, 'scene=ringing&width=744&height=404&reduced=1');
    await expect.poll(() => asleep(page)).toBe(true);
    const seen = await look(page);
    expect(seen.width).toBe(2 * seen.shownWidth);
    expect(seen.liveWidth).toBe(2 * seen.liveShownWidth);
  });
});
