import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { EFFECTS, type Effect, type Sound } from '../../src/audio/sound.ts';
import type { Heard } from '../support/sound-page.ts';

/** Loudest a sample may get: 3 dB under full scale. */
const LIMIT = 10 ** (-3 / 20);
/** The delay of the output and the fade, generously. Each listening starts with an empty window. */
const SETTLE_MS = 250;
/** C6 and E6, the two gongs. */
const GONGS = [1046.5, 1318.5];

// One server for all of them, and one worker: two would prepare howler into the same folder at once.
test.describe.configure({ mode: 'default' });

let server: ViteDevServer;
let address = '';

test.beforeAll(async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${root}.cache/vite-sound`,
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    // Found out on the way, howler would make the page reload in the middle of a test.
    optimizeDeps: { include: ['howler'], noDiscovery: true },
  });
  await server.listen();
  address = `${server.resolvedUrls?.local[0] ?? ''}tests/support/sound-page.html`;
});

test.afterAll(() => server.close());

test('the ring sounds, and stopAll silences it', async ({ page }) => {
  await open(page);
  const heard = await listen(page, 900, 'ring');
  report('ring', heard);
  expect(heard.peak).toBeGreaterThan(0.1);
  expect(Math.min(...GONGS.map((gong) => Math.abs(gong - heard.hertz)))).toBeLessThan(15);

  await page.evaluate(() => window.page.sound.stopAll());
  await page.waitForTimeout(SETTLE_MS);
  expect((await listen(page, 500)).peak).toBe(0);
  expect(await page.evaluate(() => window.page.playing())).toBe(0);
});

test('every effect is heard and none clips', async ({ page }) => {
  await open(page);
  for (const effect of EFFECTS) {
    const heard = await listen(page, 900, effect);
    report(effect, heard);
    expect(heard.peak, effect).toBeGreaterThan(0.002);
    expect(heard.peak, effect).toBeLessThan(LIMIT);
    await page.evaluate(() => window.page.sound.stopAll());
    await page.waitForTimeout(SETTLE_MS);
  }
});

test('what is heard at the same time in a call does not clip', async ({ page }) => {
  await open(page);
  const moments: Effect[][] = [
    ['room-tone', 'ring', 'notification', 'pick-up'],
    ['room-tone', 'line-noise', 'hold-music', 'notification'],
    ['room-tone', 'line-noise', 'ring-back', 'notification', 'hang-up'],
  ];
  for (const moment of moments) {
    const heard = await listen(page, 1200, ...moment);
    report(moment.join(' + '), heard);
    expect(heard.peak).toBeLessThan(1);
    await page.evaluate(() => window.page.sound.stopAll());
    await page.waitForTimeout(SETTLE_MS);
  }
});

test('the ring-back tone is 450 Hz and passes the telephone band', async ({ page }) => {
  await open(page);
  expect(Math.abs((await listen(page, 700, 'ring-back')).hertz - 450)).toBeLessThan(12);
  await page.evaluate(() => window.page.sound.stopAll());
  await page.waitForTimeout(SETTLE_MS);
  expect((await listen(page, 700, 'line-noise')).above4k).toBeLessThan(0.01);
});

test('the noise of the line follows its slider', async ({ page }) => {
  await open(page);
  const at = async (level: number): Promise<number> => {
    await page.evaluate((to) => window.page.sound.setNoise(to), level);
    await page.waitForTimeout(SETTLE_MS);
    return 20 * Math.log10((await listen(page, 900, 'line-noise')).peak || 1e-9);
  };
  const [usual, most, none] = [await at(0.3), await at(1), await at(0)];
  console.log(`line noise: usual ${usual.toFixed(1)} dB, most ${most.toFixed(1)} dB, none ${none.toFixed(0)} dB`);
  expect(Math.abs(most - usual - 10.5)).toBeLessThan(2);
  expect(most).toBeLessThan(-20);
  // What is left of it dies away below the last bit of a CD.
  expect(none).toBeLessThan(-96);
});

test('what is behind a speaker is heard down the line or in the room, and goes when it should', async ({ page }) => {
  await open(page);
  const behind = async (...where: Parameters<Sound['setBackground']>): Promise<Heard> => {
    await page.evaluate((to) => window.page.sound.setBackground(...to), where);
    await page.waitForTimeout(SETTLE_MS * 2);
    const heard = await listen(page, 900);
    report(where.join(' '), heard);
    return heard;
  };
  for (const bed of ['office', 'street', 'hall'] as const) {
    const line = await behind(bed, 'phone');
    const room = await behind(bed, 'room');
    for (const { peak } of [line, room]) {
      expect(peak).toBeGreaterThan(0.003);
      expect(peak).toBeLessThan(0.12);
    }
    expect(await page.evaluate(() => window.page.playing())).toBe(1);
  }
  expect((await behind('quiet', 'phone')).peak).toBe(0);
  expect((await behind('quiet', 'room')).peak).toBeGreaterThan(0.001);
  await page.evaluate(() => window.page.sound.stopAll());
  await page.waitForTimeout(SETTLE_MS);
  expect((await listen(page, 400)).peak).toBe(0);
});

test('a sound asked for three times plays once', async ({ page }) => {
  await open(page);
  for (const effect of ['ring', 'ring', 'ring'] as const) await play(page, effect);
  await expect.poll(() => page.evaluate(() => window.page.playing())).toBe(1);
  await page.evaluate(() => {
    for (let time = 0; time < 3; time++) window.page.sound.play('notification');
  });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.page.playing())).toBe(2);
});

test('what is stopped before it could start is never heard', async ({ page }) => {
  await open(page);
  const playing = await page.evaluate(async () => {
    for (const effect of ['hold-music', 'ring', 'ring', 'hang-up'] as const) {
      window.page.sound.play(effect);
      window.page.sound.stop(effect);
    }
    await new Promise((resolve) => setTimeout(resolve, 800));
    return window.page.playing();
  });
  expect(playing).toBe(0);
});

test('volume 0 is silent and fetches nothing; a loop comes back with the volume', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('.wav')) fetched.push(request.url());
  });
  await open(page, '?volume=0');
  await play(page, 'ring');
  await page.waitForTimeout(SETTLE_MS);
  expect(await page.evaluate(() => window.page.state())).toBe('none');
  expect(fetched).toEqual([]);

  await page.evaluate(() => window.page.sound.setVolume(0.5));
  await expect.poll(() => page.evaluate(() => window.page.playing())).toBe(1);
  const half = await listen(page, 900);
  report('ring at half volume', half);
  expect(half.peak).toBeGreaterThan(0.1);
  expect(half.peak).toBeLessThan(0.25);

  await page.evaluate(() => window.page.sound.setVolume(0));
  await page.waitForTimeout(SETTLE_MS);
  expect((await listen(page, 400)).peak).toBe(0);
});

test('the output sleeps when nothing is to be heard and wakes for the next sound', async ({ page }) => {
  await open(page);
  await play(page, 'pick-up');
  await expect.poll(() => page.evaluate(() => window.page.state())).toBe('running');
  await expect.poll(() => page.evaluate(() => window.page.state()), { timeout: 10_000 }).toBe('suspended');
  await play(page, 'ring');
  await expect.poll(() => page.evaluate(() => window.page.playing())).toBe(1);
  expect((await listen(page, 900)).peak).toBeGreaterThan(0.1);
});

test('sound kept back by the browser is told once and comes with the next gesture', async ({ page }) => {
  const told = page.waitForEvent('console', (message) => message.text() === 'sound-blocked');
  await page.goto(`${address}?play=ring`);
  await told;
  const running = page.waitForEvent('console', (message) => message.text() === 'running');
  await page.mouse.click(20, 20);
  await running;
  await expect.poll(() => page.evaluate(() => window.page.playing())).toBe(1);
  expect((await listen(page, 900)).peak).toBeGreaterThan(0.1);
  await page.evaluate(() => window.page.sound.stopAll());
  await play(page, 'ring');
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => window.page.troubles)).toEqual(['sound-blocked']);
});

test('a machine that is slow is taken for deaf only until it sounds', async ({ page }) => {
  // Longer than anybody would wait, so that it is told first.
  await page.addInitScript((ms) => {
    const Usual = window.AudioContext;
    window.AudioContext = class extends Usual {
      constructor(options?: AudioContextOptions) {
        super(options);
        void super.suspend();
      }
      override async resume(): Promise<void> {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return super.resume();
      }
    };
  }, 4500);
  const told: string[] = [];
  page.on('console', (message) => void told.push(message.text()));
  await open(page);
  await play(page, 'ring');
  await expect.poll(() => told, { timeout: 15_000 }).toContain('recovered');
  expect(told.filter((one) => one === 'no-sound' || one === 'recovered')).toEqual(['no-sound', 'recovered']);
  await expect.poll(() => page.evaluate(() => window.page.playing())).toBe(1);
});

test('a browser without Web Audio is told once', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript('delete window.AudioContext; delete window.webkitAudioContext;');
  await open(page);
  for (const effect of EFFECTS) await play(page, effect);
  await page.evaluate(() => {
    window.page.sound.stopAll();
    window.page.sound.setVolume(0.3);
    window.page.sound.play('ring');
  });
  expect(await page.evaluate(() => window.page.troubles)).toEqual(['no-sound']);
  expect(errors).toEqual([]);
});

test('the telephone band is 3 dB down at 300 and 3400 Hz, level between, and steep outside', async ({ page }) => {
  await open(page);
  const asked = [50, 150, 300, 450, 1000, 2000, 3400, 6800, 10_000];
  const gains = await page.evaluate((hertz) => window.page.band(hertz), asked);
  console.log(asked.map((hertz, index) => `${hertz} Hz ${(gains[index] ?? 0).toFixed(2)} dB`).join(', '));
  const at = (hertz: number): number => gains[asked.indexOf(hertz)] ?? Number.NaN;
  expect(Math.abs(at(300) + 3)).toBeLessThan(1);
  expect(Math.abs(at(3400) + 3)).toBeLessThan(1);
  for (const hertz of [1000, 2000]) expect(Math.abs(at(hertz))).toBeLessThan(0.5);
  for (const hertz of [150, 6800]) expect(at(hertz)).toBeLessThan(-20);
  for (const hertz of [50, 10_000]) expect(at(hertz)).toBeLessThan(-38);
});

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${address}${query}`);
  await page.getByRole('button').click();
}

async function play(page: Page, effect: Effect): Promise<void> {
  await page.evaluate((name) => window.page.sound.play(name), effect);
}

async function listen(page: Page, ms: number, ...effects: Effect[]): Promise<Heard> {
  return page.evaluate(([length, names]) => window.page.listen(length, names), [ms, effects] as const);
}

function report(what: string, heard: Heard): void {
  const peak = (20 * Math.log10(heard.peak)).toFixed(1);
  const above = (heard.above4k * 100).toFixed(2);
  console.log(`${what}: peak ${peak} dB, strongest ${heard.hertz.toFixed(0)} Hz, above 4 kHz ${above} %`);
}
