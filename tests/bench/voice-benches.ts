import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Response } from '@playwright/test';
import { gapBefore, TURN } from '../../src/app/pace.ts';
import type { VoiceManifest } from '../../src/audio/voice-manifest.ts';
import { linesOf, type Scenario } from '../../src/scenario/scenario.ts';
import { LOCALES } from '../../src/scenario/vocabulary.ts';
import { NAME_HELPER } from '../support/chromium.ts';
import { readShipped } from '../support/shipped.ts';
import { uiWords } from '../support/ui-words.ts';
import { type Bench, ROOT } from './bench-table.ts';
import { withPage } from './with-page.ts';

/** What the voices cost a player: bytes, and waiting. */

const ui = uiWords('en');
/** Replies chosen for one figure of how soon a voice is heard. */
const CHOICES = 30;
/** A quick reader's time with the replies, in ms. */
const READING_MS = 700;

function manifests(): readonly VoiceManifest[] {
  return LOCALES.flatMap((locale) => {
    const folder = join('assets/voices', locale);
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.readings.json'));
    return names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as VoiceManifest);
  });
}

/** KB of sound a minute of speech takes, over all that is voiced. */
async function kbPerMinute(): Promise<number> {
  const lines = manifests().flatMap((manifest) => Object.values(manifest.lines));
  const sum = (part: 'bytes' | 'ms'): number => lines.reduce((total, line) => total + line[part], 0);
  return sum('bytes') / 1000 / (sum('ms') / 60_000);
}

/** KB of sound of the largest call in one language: more than anybody fetches who plays it. */
async function kbOfLargestCall(): Promise<number> {
  const sizes = manifests().map(({ lines }) => Object.values(lines).reduce((total, { bytes }) => total + bytes, 0));
  return Math.max(...sizes) / 1000;
}

/** KB of sound fetched from an empty cache until the caller begins to speak, after five rings; `ring` lets a call ring. */
async function soundUntilSpoken(page: Page, ring: () => Promise<void>): Promise<number> {
  const sizes: Promise<number>[] = [];
  const weigh = (response: Response): void => {
    if (/\.(wav|webm|mp3)$/.test(new URL(response.url()).pathname))
      sizes.push(response.body().then((body) => body.length));
  };
  page.on('response', weigh);
  await ring();
  const answer = page.getByRole('button', { name: ui.t('ringing-answer') });
  await answer.waitFor();
  // Whatever is made ready while it rings counts.
  await page.waitForTimeout(5000);
  await answer.click();
  await page.locator('.caption').first().waitFor();
  // What comes from here on is for later lines.
  page.off('response', weigh);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

/** The most that any call takes that may be the first of a shift; each in a context, and so with a cache, of its own. */
async function soundToFirstCall(_page: Page, browser: Browser): Promise<number> {
  const sizes: number[] = [];
  for (const { parsed } of readShipped().scenarios) {
    // What is kept for later is no part of what a first call waits for.
    const context = await browser.newContext({ locale: 'en', serviceWorkers: 'block' });
    await context.addInitScript(NAME_HELPER);
    const page = await context.newPage();
    const size = await soundUntilSpoken(page, async () => {
      await page.goto(`${ROOT}#/call/${parsed.scenario.id}`);
    });
    sizes.push(size);
    await context.close();
  }
  return Math.max(...sizes);
}

interface Wait {
  /** Ms between the pressing of a reply and the beginning of the next recording. */
  readonly ms: number;
  /** The caption that came with it; null for one that cannot be flagged, the player's own. */
  readonly caption: string | null;
}

/** Notes in the page how long after a reply the next recording is begun. */
function noteWaits(): void {
  const marks: { pressed: number | null; waits: Wait[] } = { pressed: null, waits: [] };
  Object.assign(window, { marks });
  const captions = (): readonly string[] => [...document.querySelectorAll('[id^="line-"]')].map(({ id }) => id);
  let before: readonly string[] = [];
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('button.reply')) return;
      before = captions();
      marks.pressed = performance.now();
    },
    { capture: true },
  );
  // oxlint-disable-next-line typescript/unbound-method -- called with the node it was asked of
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, ...when: [number?]) {
    const { pressed } = marks;
    // Beds go round; a moment of silence wakes the output.
    if (pressed !== null && !this.loop && (this.buffer?.duration ?? 0) > 0.1) {
      const ms = performance.now() - pressed;
      marks.pressed = null;
      // Its caption is drawn with the next frame.
      setTimeout(() => marks.waits.push({ ms, caption: captions().find((id) => !before.includes(id)) ?? null }), 150);
    }
    start.apply(this, when);
  };
}

/** The pause written for a line; its caption is called `line-<line>-<second>`. */
function pauseBefore(scenario: Scenario, caption: string | null): number {
  if (caption === null) return TURN.own;
  const name = caption.replace(/^line-(.*)-[\d.]+$/, '$1');
  const line = linesOf(scenario).find(({ id }) => id === name);
  if (!line) throw new Error(`no line for the caption ${caption}`);
  return gapBefore(line, false);
}

/**
 * Ms between the pressing of a reply and the beginning of the voice after it, less the pause written for it; the worst but
 * one in twenty. Callers are cut short, so that there is little time to make anything ready.
 */
async function voiceStart(page: Page): Promise<number> {
  await page.addInitScript(noteWaits);
  const waits: number[] = [];
  const { scenarios } = readShipped();
  const reply = page.locator('button.reply:not(:disabled)').first();
  for (const { parsed } of scenarios) {
    await page.goto('about:blank');
    await page.goto(`${ROOT}#/call/${parsed.scenario.id}`);
    await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
    for (let asked = 0; asked < 6 && waits.length < CHOICES; asked += 1) {
      if (!(await cutToReplies(page))) break;
      await page.waitForTimeout(READING_MS);
      await reply.click();
      await page.waitForTimeout(TURN.most + 400);
      const found = await page.evaluate(() =>
        (window as unknown as { marks: { waits: Wait[] } }).marks.waits.splice(0),
      );
      waits.push(...found.map(({ ms, caption }) => ms - pauseBefore(parsed.scenario, caption)));
    }
  }
  if (waits.length < CHOICES) throw new Error(`only ${waits.length} voices were heard after a reply`);
  return waits.toSorted((a, b) => a - b)[Math.ceil(waits.length * 0.95) - 1] ?? Number.NaN;
}

/** Cuts in until there are replies; false when the call is over. */
async function cutToReplies(page: Page): Promise<boolean> {
  const reply = page.locator('button.reply:not(:disabled)').first();
  for (let tries = 0; tries < 60; tries += 1) {
    if (await reply.isVisible()) return true;
    if (await page.getByRole('slider', { name: ui.t('verdict-slider') }).isVisible()) return false;
    await page.keyboard.press('x');
    await page.waitForTimeout(250);
  }
  return false;
}

export const VOICES: Readonly<Record<string, Bench>> = {
  'voice-kb-per-minute': { unit: 'KB/min', target: 150, atMost: true, runs: 1, run: kbPerMinute },
  'voice-largest-call-kb': { unit: 'KB', target: 1500, atMost: true, runs: 1, run: kbOfLargestCall },
  'sound-to-first-call-kb': {
    unit: 'KB',
    target: 250,
    atMost: true,
    // Nothing in it is left to chance.
    runs: 1,
    run: () => withPage(soundToFirstCall),
  },
  'voice-start-p95-ms': { unit: 'ms', target: 100, atMost: true, runs: 3, run: () => withPage(voiceStart) },
};
