import { expect, type Page, test } from '@playwright/test';
import { writeRecord } from '../../src/reports/write-record.ts';
import { playedRecord } from '../support/played-trials.ts';
import { uiWords } from '../support/ui-words.ts';

const ui = uiWords('en');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const past = (page: Page) => page.getByRole('region', { name: ui.t('progress-past') });
const opensOf = (page: Page) => past(page).getByRole('button', { name: ui.t('progress-past-open') });
const place = (page: Page, from: number, to: number) =>
  past(page).getByText(ui.t('progress-past-page', { from: String(from), to: String(to), of: '60' }));

type Trials = ReturnType<typeof playedRecord>['record']['trials'];

/** The progress page of somebody who brought their calls along. */
async function openProgress(page: Page, trials: Trials): Promise<void> {
  const { record } = playedRecord(1);
  const text = [...writeRecord({ ...record, trials, settings: {} }, { at: 0, game: '0.1.0' })].join('');
  await page.goto('./');
  await button(page, ui.t('home-data')).click();
  const file = { name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await button(page, ui.t('data-in-go-on')).click();
  await button(page, ui.t('home-progress')).click();
}

/** On the second page of the list of sixty calls. */
async function openOlderCalls(page: Page): Promise<void> {
  await openProgress(page, playedRecord(60).record.trials);
  await past(page)
    .getByRole('button', { name: ui.t('progress-past-older') })
    .click();
  await expect(place(page, 51, 60)).toBeVisible();
}

test('back from a call of the past, the list stands at its row again, with the focus there', async ({ page }) => {
  await openOlderCalls(page);
  const row57 = opensOf(page).nth(6);
  const name = (await row57.getAttribute('aria-label')) ?? '';
  await row57.press('Enter');
  await button(page, ui.t('debrief-go-on')).press('Enter');
  await expect(place(page, 51, 60)).toBeVisible();
  await expect(row57).toBeFocused();
  await expect(row57).toBeInViewport({ ratio: 1 });
  expect(await row57.getAttribute('aria-label')).toBe(name);
  // Tab goes on from there.
  await page.keyboard.press('Tab');
  await expect(past(page).locator('.past-call').nth(6).getByRole('button').nth(1)).toBeFocused();
});

test('once home was visited, the page begins at its beginning', async ({ page }) => {
  await openOlderCalls(page);
  await opensOf(page).nth(6).click();
  await button(page, ui.t('go-home')).click();
  await button(page, ui.t('home-progress')).click();
  await expect(place(page, 1, 50)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test.describe('where the clocks are changed', () => {
  test.use({ timezoneId: 'Europe/London' });

  test('a call near midnight stands on the day it had then, in summer and in winter', async ({ page }) => {
    const instants = [Date.UTC(2026, 0, 15, 23, 30), Date.UTC(2025, 7, 15, 23, 30)];
    const { trials } = playedRecord(2).record;
    await openProgress(
      page,
      trials.map((trial, i) => ({ ...trial, at: instants[i] ?? 0 })),
    );
    const days = past(page).locator('.past-call .past-line .secondary');
    await expect(days).toHaveText([/^15 January 2026/, /^16 August 2025/]);
  });
});
