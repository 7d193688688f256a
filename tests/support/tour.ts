import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import { SHIFT_SIZE } from '../../src/training/deal.ts';
import { playInBrowser, readPlay } from './play-in-browser.ts';
import { uiWords } from './ui-words.ts';

export interface Stop {
  /** A slug for the picture. */
  readonly name: string;
  /** How long the picture needs to settle, on the page's own clock. */
  readonly settle?: number;
}

/**
 * Walks the built game through every screen, as a player would, and calls `at` at each. The page's clock must be installed.
 * The calls are played from their plays, so the tour needs no knowledge of the scenarios.
 */
export async function tour(
  page: Page,
  locale: Locale,
  phone: boolean,
  at: (stop: Stop) => Promise<void>,
): Promise<void> {
  const ui = uiWords(locale);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const stop = async (name: string, settle = 1200) => {
    await page.clock.runFor(settle);
    // Chunks and styles come, and fades run, in real time, whatever the page's clock says.
    await page.getByRole('heading').first().waitFor();
    await page.waitForTimeout(350);
    await at({ name });
  };
  const home = async () => {
    await page.goto('./');
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

  await home();
  await stop('home');
  await page.getByRole('button', { name: ui.t('settings') }).click();
  await stop('settings');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: ui.t('home-help') }).click();
  await stop('help');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: ui.t('home-about') }).click();
  await stop('about');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: ui.t('home-guide') }).click();
  await button(ui.t('ringing-answer')).waitFor();
  await stop('guide-ringing');
  await button(ui.t('ringing-answer')).click();
  await repliesOpen(page);
  await stop('guide-call');

  await openCall(page, 'safe-account');
  await button(ui.t('ringing-look-up')).waitFor();
  await stop('ringing');
  await button(ui.t('ringing-look-up')).click();
  await stop('ringing-looked-up', 12_000);
  await button(ui.t('ringing-answer')).click();
  await page.clock.runFor(600);
  await stop('call-listening', 100);
  await repliesOpen(page);
  await stop('call-your-turn');
  await page.keyboard.press('f');
  await page.keyboard.press('h');
  await stop('call-holding', 2000);
  await page.keyboard.press('h');
  if (phone) {
    await button(ui.t('tool-check')).click();
    await stop('check-sheet');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Escape');
  await stop('pause');
  await page.keyboard.press('Escape');

  await playStops(page, 'lost-parcel', 'e-reported', locale, phone, stop);
  await stop('debrief-scam-kept', 2000);
  await playStops(page, 'unfreeze-fee', 'e-all', locale, phone, async (name, settle) => {
    if (name === 'call-sms') await stop(name, settle);
  });
  await stop('debrief-scam-lost', 2000);
  await playStops(page, 'sender-claim', 'e-refused', locale, phone, async () => {});
  await stop('debrief-genuine-refused', 2000);

  await home();
  await stop('home-with-record');
  await page.getByRole('button', { name: ui.t('home-kinds') }).click();
  await stop('kinds');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: ui.t('home-data') }).click();
  await stop('data');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: ui.t('home-test', { name: 'first' }) }).click();
  await declineTest(page, locale);
  await stop('summary-test');
  await page.getByRole('button', { name: ui.t('go-home'), exact: true }).click();
  await declineShift(page, locale);
  await stop('summary');
  await page.getByRole('button', { name: ui.t('go-home'), exact: true }).click();
  await page.getByRole('button', { name: ui.t('home-progress') }).click();
  await stop('progress');
  await page.getByRole('button', { name: ui.t('progress-certificate') }).click();
  await stop('certificate');
}

/** A test, in which nothing is told between the calls. */
async function declineTest(page: Page, locale: Locale): Promise<void> {
  const ui = uiWords(locale);
  const decline = page.getByRole('button', { name: ui.t('ringing-decline') });
  const summary = page.locator('.summary');
  await decline.waitFor();
  while (!(await summary.isVisible())) {
    await decline.click();
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: ui.t('verdict-next') }).click();
    await decline.or(summary).waitFor();
  }
}

async function openCall(page: Page, id: string): Promise<void> {
  await page.goto('./');
  await page.goto(`./#/call/${id}`);
}

async function repliesOpen(page: Page): Promise<void> {
  const reply = page.locator('button.reply:not(:disabled)').first();
  for (let i = 0; i < 200 && !(await reply.isVisible()); i += 1) await page.clock.fastForward(1500);
  await expect(reply).toBeVisible();
}

/** Plays a call, stopping in the middle of a check, at what it told, at a text message and at the verdict. */
async function playStops(
  page: Page,
  scenario: string,
  ending: string,
  locale: Locale,
  phone: boolean,
  stop: (name: string, settle?: number) => Promise<void>,
): Promise<void> {
  await openCall(page, scenario);
  await page.getByRole('button', { name: uiWords(locale).t('ringing-answer') }).waitFor();
  const seen = new Set<string>();
  const once = async (name: string, settle: number) => {
    if (seen.has(name)) return;
    seen.add(name);
    await stop(name, settle);
  };
  await playInBrowser(page, readPlay(scenario, ending), {
    locale,
    hand: 'mouse',
    phone,
    before: async (_, words) => {
      if (await page.locator('.sms-toast, .caption.sms').filter({ visible: true }).first().isVisible())
        await once('call-sms', 100);
      if (words[0] === 'returns') await once('check-told', 300);
      if (words[0] === 'verdict') await once('check-report', 1500);
    },
    judging: (isSet) => once(isSet ? 'verdict-set' : 'verdict', 1500),
    checking: () => once('check-waiting', 100),
  });
}

/** The quickest whole shift: every call left to ring, each judged. */
async function declineShift(page: Page, locale: Locale): Promise<void> {
  const ui = uiWords(locale);
  const start = page.getByRole('button', { name: ui.t('home-start') });
  const anew = page.getByRole('button', { name: ui.t('home-start-anew') });
  await start.or(anew).first().waitFor();
  if (await start.isVisible()) await start.click();
  else {
    await anew.click();
    await page.getByRole('button', { name: ui.t('anew-yes') }).click();
  }
  for (let i = 0; i < SHIFT_SIZE; i += 1) {
    await page.getByRole('button', { name: ui.t('ringing-decline') }).click();
    const slider = page.getByRole('slider');
    await slider.waitFor();
    await slider.focus();
    await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    await page.getByRole('button', { name: ui.t('verdict-see') }).click();
    await page
      .getByRole('button', {
        name: ui.t(i === SHIFT_SIZE - 1 ? 'debrief-to-summary' : 'debrief-next-call'),
        exact: true,
      })
      .click();
  }
  await page.getByRole('heading', { level: 1 }).waitFor();
}
