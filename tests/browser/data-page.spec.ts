import { expect, type Page, test } from '@playwright/test';
import { writeRecord } from '../../src/reports/write-record.ts';
import type { PlayerRecord } from '../../src/storage/kept.ts';
import { findFaults } from '../support/find-faults.ts';
import { serveGallery } from '../support/gallery-server.ts';
import { playedRecord } from '../support/played-trials.ts';
import { uiWords } from '../support/ui-words.ts';

const ui = uiWords('en');
const { record } = playedRecord(12);

const openGallery = serveGallery();

async function open(page: Page, query: string): Promise<void> {
  await openGallery(page, `overlay=data&${query}`);
  await page.getByRole('dialog').getByRole('heading', { level: 1 }).waitFor();
}

function textOf(given: PlayerRecord): string {
  return [...writeRecord(given, { at: 0, game: '0.1.0' })].join('');
}

/** Picks a file of that text, as a player would, and waits until it has been looked at. */
async function bringIn(page: Page, text: string): Promise<void> {
  const region = page.getByRole('region', { name: ui.t('data-in'), exact: true });
  const chooser = page.waitForEvent('filechooser');
  await region.getByLabel(ui.t('data-in-choose')).click();
  await (await chooser).setFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(region.locator('.data-note')).toBeVisible();
}

test.describe('a file that must not come in: refused, with what is wrong and what to do', () => {
  const whole = textOf(record);
  const better = record.trials.map((trial) => ({ ...trial, result: { ...trial.result, lost: 0, protected: 1e6 } }));
  for (const [what, text, code] of [
    ['made by another program', '{"calls":[]}', 'file-foreign'],
    ['a picture', '\u0089PNG', 'file-not-json'],
    ['cut short', whole.slice(0, -500), 'file-cut-short'],
    ['changed by hand', whole.replace('"lost":0', '"lost":1'), 'file-changed'],
    ['results made better, the checksum put right', textOf({ ...record, trials: better }), 'trial-tampered'],
  ] as const)
    test(what, async ({ page }) => {
      await open(page, 'calls=40&nickname=小雨');
      await bringIn(page, text);
      await expect(page.getByText(ui.t('data-in-refused'))).toBeVisible();
      await expect(page.getByText(ui.t(`data-problem-${code}`))).toBeVisible();
      await expect(page.getByText(ui.t(`data-remedy-${code}`))).toBeVisible();
      await expect(page.getByText(ui.t('data-kept-calls', { n: 40 }), { exact: true })).toBeVisible();
    });
});

test('brought in whole, it can be played on; a second time it adds nothing', async ({ page }) => {
  await open(page, 'calls=0&nickname=');
  await bringIn(page, textOf(record));
  await expect(page.getByText(ui.t('data-in-added', { n: 12 }))).toBeVisible();
  // Every one of them could be proved, so nothing else is said.
  await expect(page.locator('.data-note p')).toHaveCount(1);
  await page.getByText(ui.t('data-kept', { name: '小雨' })).waitFor();
  await bringIn(page, textOf(record));
  await expect(page.getByText(ui.t('data-in-added', { n: 0 }))).toBeVisible();
  await expect(page.getByText(ui.t('data-in-already', { n: 12 }))).toBeVisible();
  await page.getByRole('button', { name: ui.t('data-in-go-on') }).click();
  expect(await page.evaluate(() => window.galleryCalls)).toEqual(['close', 'reopen']);
});

test('a full disk is told, and nothing was changed', async ({ page }) => {
  await open(page, 'calls=0&full=1');
  await bringIn(page, textOf(record));
  await expect(page.getByText(ui.t('data-in-not-kept'))).toBeVisible();
  await expect(page.getByText(ui.t('data-kept-none'))).toBeVisible();
});

test('somebody else’s file is brought in only when the player says it is theirs', async ({ page }) => {
  await open(page, 'calls=40');
  await bringIn(page, textOf(record));
  await expect(page.getByText(ui.t('data-in-other', { theirs: '小雨', yours: 'Lin' }))).toBeVisible();
  await page.getByRole('button', { name: ui.t('data-in-other-no') }).click();
  await expect(page.locator('.data-note')).toHaveCount(0);
  await bringIn(page, textOf(record));
  await page.getByRole('button', { name: ui.t('data-in-other-yes') }).click();
  await expect(page.getByText(ui.t('data-in-added', { n: 12 }))).toBeVisible();
});

test('by keyboard: a nickname is refused with the reason, then taken; deleting asks, and Enter twice deletes nothing', async ({
  page,
}) => {
  await open(page, 'calls=40');
  const name = page.getByRole('textbox', { name: ui.t('data-players-add') });
  await name.focus();
  await page.keyboard.type('gran');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: ui.t('data-name-taken') })).toBeVisible();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type('ny');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.galleryCalls)).toEqual(['reopen']);
  const forget = page.getByRole('button', { name: ui.t('data-forget-open') });
  await forget.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: ui.t('data-forget-no') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(forget).toBeVisible();
  expect(await page.evaluate(() => window.galleryCalls)).toEqual(['reopen']);
  await forget.click();
  await page.getByRole('button', { name: ui.t('data-forget-yes') }).click();
  await expect.poll(() => page.evaluate(() => window.galleryCalls)).toEqual(['reopen', 'reopen']);
});

for (const [colorScheme, locale, width, text] of [
  ['light', 'en', 1280, 100],
  ['dark', 'zh-CN', 1280, 100],
  ['dark', 'en', 390, 100],
  ['light', 'zh-CN', 390, 200],
] as const)
  test(`no axe violation and no layout fault: ${colorScheme}, ${locale}, ${width} px, text at ${text} %`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
    await open(page, `locale=${locale}&theme=${colorScheme}&text=${text}`);
    const { t } = uiWords(locale);
    await page.getByText(t('data-columns')).click();
    await page.getByText('confidence', { exact: true }).waitFor();
    await page.getByRole('button', { name: t('data-forget-open') }).click();
    await page.getByRole('textbox').last().fill('x'.repeat(30));
    await page.keyboard.press('Enter');
    await page.locator('input[type=file]').setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(textOf(record).replace('"lost":0', '"lost":-1')),
    });
    await page.getByText(t('data-in-details')).click();
    expect(await findFaults(page, 'data')).toEqual([]);
  });
