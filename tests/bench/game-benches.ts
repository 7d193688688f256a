import { spawn } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { createActor } from 'xstate';
import { indexOf, repliesOf, startCall } from '../../src/dialogue/call.ts';
import { seeded } from '../../src/training/seeded.ts';
import { CHROMIUM_ARGS, needChromium } from '../support/chromium.ts';
import { readShipped } from '../support/shipped.ts';
import { uiWords } from '../support/ui-words.ts';
import { type Bench, ROOT } from './bench-table.ts';
import { processesOf } from './processes-of.ts';
import { withPage } from './with-page.ts';

/** What the game costs a player. Each browser figure comes from a new browser with a new profile and an empty cache. */

const ui = uiWords('en');

/** Milliseconds from navigation until the start button is there with its handler, as the page itself saw it. */
async function homeUsable(page: Page, slowdown: number): Promise<number> {
  if (slowdown > 1) {
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  await page.addInitScript((name) => {
    const look = () => {
      const start = [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(name));
      if (start && !start.disabled) (window as unknown as { usable: number }).usable ??= performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }, ui.t('home-start'));
  await page.goto(ROOT, { waitUntil: 'commit' });
  await page.waitForFunction(() => (window as unknown as { usable?: number }).usable !== undefined);
  return page.evaluate(() => (window as unknown as { usable: number }).usable);
}

async function start(page: Page): Promise<void> {
  await page.goto(ROOT);
  await page.getByRole('button', { name: ui.t('home-start') }).click();
}

/** The stage has drawn something: some pixel of a canvas is not empty. Runs in the page. */
function stageDrawn(): boolean {
  return [...document.querySelectorAll('canvas')].some((canvas) => {
    const context = canvas.getContext('2d');
    if (!context || canvas.width === 0 || canvas.height === 0) return false;
    return context.getImageData(Math.floor(canvas.width / 2), Math.floor(canvas.height * 0.6), 1, 1).data[3] !== 0;
  });
}

async function ringingDrawn(page: Page): Promise<number> {
  await page.goto(ROOT);
  const button = page.getByRole('button', { name: ui.t('home-start') });
  await button.waitFor();
  await page.evaluate(() => {
    const marks = window as unknown as { began: number };
    addEventListener(
      'click',
      () => {
        marks.began = performance.now();
      },
      { capture: true, once: true },
    );
  });
  await button.click();
  // Polled on every frame, so it is right to a frame.
  await page.waitForFunction(stageDrawn, undefined, { polling: 'raf' });
  return page.evaluate(() => performance.now() - (window as unknown as { began: number }).began);
}

async function ringingFps(page: Page): Promise<number> {
  await start(page);
  await page.waitForFunction(stageDrawn);
  await page.waitForTimeout(1500);
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const began = performance.now();
        let frames = 0;
        const count = () => {
          frames += 1;
          const spent = performance.now() - began;
          if (spent >= 5000) done((frames / spent) * 1000);
          else requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
      }),
  );
}

/** Script bytes fetched from an empty cache until the first call is answered, each file as brotli would send it. */
async function scriptToFirstCall(page: Page): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  await start(page);
  await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
  await page.locator('.caption').first().waitFor();
  await page.waitForFunction(stageDrawn);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
}

/**
 * Ms after its start by which a browser has done what it leaves for later: at 30 s it tidies its databases and at 40 s its
 * own hidden page, with an empty page too, which would be 4 % and 2 % of a core for two seconds each.
 */
const BROWSER_SETTLES = 45_000;

/** Opens a node of a call by playing to it, and measures the browser's share of a core over ten seconds there. */
async function cpuAt(timed: boolean): Promise<number> {
  const server = await chromium.launchServer({ executablePath: needChromium(), args: CHROMIUM_ARGS });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', serviceWorkers: 'block' })
    ).newPage();
    await page.waitForTimeout(BROWSER_SETTLES);
    await playTo(page, timed);
    const pid = server.process().pid ?? 0;
    await page.waitForTimeout(1500);
    const seconds = timed ? 7 : 10;
    const before = processesOf(pid).cpu;
    await new Promise((done) => setTimeout(done, seconds * 1000));
    const used = processesOf(pid).cpu - before;
    await browser.close();
    return (used / seconds) * 100;
  } finally {
    await server.close();
  }
}

/** A call whose first decision has a time limit. */
function timedScenario(): string {
  const { scenarios } = readShipped();
  const found = scenarios.find(({ parsed: { scenario } }) => scenario.nodes[0]?.timed);
  if (!found) throw new Error('no scenario begins with a timed decision');
  return found.parsed.scenario.id;
}

/** Answers and replies until there is a decision with, or without, a time limit. */
async function playTo(page: Page, timed: boolean): Promise<void> {
  await page.goto(`${ROOT}#/call/${timedScenario()}`);
  await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
  const reply = page.locator('button.reply:not(:disabled)').first();
  for (;;) {
    await reply.waitFor({ timeout: 60_000 });
    if ((await page.getByRole('timer').isVisible()) === timed) return;
    await reply.click();
    await reply.waitFor({ state: 'detached' });
  }
}

async function replyAnswered(page: Page): Promise<number> {
  await playTo(page, true);
  const reply = page.locator('button.reply:not(:disabled)').first();
  await page.evaluate(() => {
    const marks = window as unknown as { began: number; ended?: number };
    const before = document.querySelectorAll('.caption.you').length;
    addEventListener(
      'click',
      () => {
        marks.began = performance.now();
      },
      { capture: true, once: true },
    );
    new MutationObserver((_, observer) => {
      if (document.querySelectorAll('.caption.you').length <= before) return;
      observer.disconnect();
      marks.ended = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await reply.click();
  await page.waitForFunction(() => (window as unknown as { ended?: number }).ended !== undefined);
  return page.evaluate(() => {
    const marks = window as unknown as { began: number; ended: number };
    return marks.ended - marks.began;
  });
}

/** Choices a second through the XState actor itself: random walks over the ten calls. */
async function choicesPerSecond(): Promise<number> {
  const { scenarios } = readShipped();
  const chance = seeded(7);
  const walks = scenarios.flatMap(({ parsed: { scenario } }) =>
    Array.from({ length: 40 }, () => {
      const call = startCall(scenario);
      call.take({ type: 'player.answers' }, 0);
      const events: { type: 'player.chooses'; choice: string }[] = [];
      for (let i = 0; i < 60 && call.position.phase === 'talking'; i += 1) {
        const open = repliesOf(call);
        if (open.length === 0) {
          call.take({ type: 'caller.continues' }, 0);
          continue;
        }
        const event = { type: 'player.chooses' as const, choice: open[Math.floor(chance() * open.length)] ?? '' };
        call.take(event, 0);
        events.push(event);
      }
      return { scenario, log: call.log };
    }),
  );
  let choices = 0;
  let spent = 0;
  for (let round = 0; round < 8; round += 1) {
    for (const { scenario, log } of walks) {
      const actor = createActor(indexOf(scenario).machine).start();
      const began = performance.now();
      for (const { event } of log) actor.send(event);
      spent += performance.now() - began;
      // The continues between choices are sent too and not counted: the figure is on the safe side.
      choices += log.filter(({ event }) => event.type === 'player.chooses').length;
    }
  }
  return (choices / spent) * 1000;
}

async function checkTen(): Promise<number> {
  const began = performance.now();
  const code = await new Promise<number>((done) => {
    spawn('npm', ['run', '-s', 'scenarios', '--', 'check', '--json'], { stdio: 'ignore' }).on('close', (status) =>
      done(status ?? 1),
    );
  });
  if (code !== 0) throw new Error('the scenarios have errors: run npm run scenarios -- check');
  return performance.now() - began;
}

export const GAME: Readonly<Record<string, Bench>> = {
  'home-usable-ms': { unit: 'ms', target: 700, atMost: true, run: () => withPage((page) => homeUsable(page, 1)) },
  'home-usable-4x-cpu-ms': {
    unit: 'ms',
    target: 1500,
    atMost: true,
    run: () => withPage((page) => homeUsable(page, 4)),
  },
  'ringing-drawn-ms': { unit: 'ms', target: 1000, atMost: true, run: () => withPage(ringingDrawn) },
  'script-to-first-call-kb': { unit: 'KiB brotli', target: 300, atMost: true, run: () => withPage(scriptToFirstCall) },
  'ringing-fps': { unit: 'frames/s', target: 55, atMost: false, run: () => withPage(ringingFps) },
  'ringing-fps-2x': { unit: 'frames/s', target: 55, atMost: false, run: () => withPage(ringingFps, 2) },
  'thinking-cpu-percent': { unit: '% of a core', target: 3, atMost: true, runs: 3, run: () => cpuAt(false) },
  'timed-cpu-percent': { unit: '% of a core', target: 8, atMost: true, runs: 3, run: () => cpuAt(true) },
  'reply-answered-ms': { unit: 'ms', target: 50, atMost: true, run: () => withPage(replyAnswered) },
  'choices-per-s': { unit: 'choices/s', target: 60_000, atMost: false, run: choicesPerSecond },
  'check-ten-ms': { unit: 'ms', target: 5000, atMost: true, run: checkTen },
};
