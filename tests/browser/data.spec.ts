import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { readStore, untilKept } from '../support/database.ts';
import { uiWords } from '../support/ui-words.ts';

const ui = uiWords('en');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const record = (page: Page, calls: number) => page.getByText(ui.t('record-calls', { calls: String(calls), n: calls }));

/** Lets a call ring out, and says it was a scam. */
async function declineAndJudge(page: Page, scenario: string): Promise<void> {
  await page.goto(`./?${scenario}#/call/${scenario}`);
  await button(page, ui.t('ringing-decline')).click();
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await button(page, ui.t('verdict-see')).click();
  await expect(page.locator('.debrief')).toBeVisible();
  await untilKept(page, scenario);
}

async function openData(page: Page): Promise<void> {
  await page.goto('./?data');
  await button(page, ui.t('home-data')).click();
}

/** The text of the file that pressing a button gives. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFileSync(await download.path(), 'utf8');
}

function bringIn(page: Page, text: string) {
  const file = { name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  return page.locator('input[type=file]').setInputFiles(file);
}

async function anotherDevice(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'en' })).newPage();
}

test('everything moves to another device, and nothing counts twice', async ({ page, browser, baseURL }) => {
  await declineAndJudge(page, 'lost-parcel');
  await declineAndJudge(page, 'panel-visit');
  await openData(page);
  const file = await saved(page, ui.t('data-save-record'));
  const other = await anotherDevice(browser);
  const [trials, logs] = [await readStore(page, 'trials'), await readStore(page, 'logs')];
  await other.goto(`${baseURL}`);
  await button(other, ui.t('home-data')).click();
  await bringIn(other, file);
  await expect(other.getByText(ui.t('data-in-added', { n: 2 }))).toBeVisible();
  expect(await readStore(other, 'trials')).toEqual(trials);
  expect(await readStore(other, 'logs')).toEqual(logs);
  await bringIn(other, file);
  await expect(other.getByText(ui.t('data-in-added', { n: 0 }))).toBeVisible();
  await button(other, ui.t('data-in-go-on')).click();
  await expect(record(other, 2)).toBeVisible();
  // What was first heard there is known here too: it is practice from now on.
  await other.goto(`${baseURL}?again#/call/lost-parcel`);
  await button(other, ui.t('ringing-decline')).click();
  await other.getByRole('slider').focus();
  await other.keyboard.press('ArrowRight');
  await button(other, ui.t('verdict-see')).click();
  await expect(other.getByText(ui.t('debrief-how-practice'))).toBeAttached();
  await other.context().close();
});

test('a file that was tampered with is refused, and nothing is changed', async ({ page, browser, baseURL }) => {
  await declineAndJudge(page, 'lost-parcel');
  await openData(page);
  const file = await saved(page, ui.t('data-save-record'));
  const other = await anotherDevice(browser);
  await other.goto(`${baseURL}`);
  await button(other, ui.t('home-data')).click();
  for (const broken of [
    file.replace('"confidence":55', '"confidence":95'),
    file.slice(0, -200),
    '{"schema":"another program"}',
    'not JSON',
  ]) {
    await bringIn(other, broken);
    await expect(other.getByText(ui.t('data-in-refused'))).toBeVisible();
    expect(await readStore(other, 'trials')).toEqual([]);
  }
  await other.context().close();
});

test('the table has a row for each call', async ({ page }) => {
  await declineAndJudge(page, 'lost-parcel');
  await declineAndJudge(page, 'panel-visit');
  await openData(page);
  const rows = (await saved(page, ui.t('data-save-table'))).trim().split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toContain('lost-parcel');
  expect(rows[2]).toContain('panel-visit');
});

test('two players have a record each, and one can go without the other', async ({ page }) => {
  await declineAndJudge(page, 'lost-parcel');
  await openData(page);
  await page.getByLabel(ui.t('data-players-add')).fill('奶奶');
  await button(page, ui.t('data-players-add-do')).click();
  await expect(page.getByRole('heading', { name: ui.t('record-title-of', { nickname: '奶奶' }) })).toBeVisible();
  await expect(page.getByText(ui.t('record-none'))).toBeVisible();
  await declineAndJudge(page, 'panel-visit');
  await openData(page);
  await button(page, ui.t('data-players-choose', { name: ui.t('data-nameless') })).click();
  await expect(page.getByRole('heading', { name: ui.t('record-title'), exact: true })).toBeVisible();
  await expect(record(page, 1)).toBeVisible();
  await button(page, ui.t('home-data')).click();
  await button(page, ui.t('data-forget-open')).click();
  await button(page, ui.t('data-forget-yes')).click();
  await expect(page.getByRole('heading', { name: ui.t('record-title-of', { nickname: '奶奶' }) })).toBeVisible();
  await expect(record(page, 1)).toBeVisible();
  expect((await readStore(page, 'trials')).map(({ value }) => (value as { scenario: string }).scenario)).toEqual([
    'panel-visit',
  ]);
});

test('a call first heard on two devices counts once', async ({ page, browser, baseURL }) => {
  await declineAndJudge(page, 'lost-parcel');
  await openData(page);
  const file = await saved(page, ui.t('data-save-record'));
  const other = await anotherDevice(browser);
  await other.goto(`${baseURL}?there#/call/lost-parcel`);
  await button(other, ui.t('ringing-decline')).click();
  await other.getByRole('slider').focus();
  await other.keyboard.press('ArrowRight');
  await button(other, ui.t('verdict-see')).click();
  await other.goto(`${baseURL}`);
  await button(other, ui.t('home-data')).click();
  await bringIn(other, file);
  await expect(other.getByText(ui.t('data-in-added', { n: 1 }))).toBeVisible();
  const counts = (await readStore(other, 'trials')).map(({ value }) => (value as { counts: boolean }).counts);
  expect(counts.filter(Boolean)).toHaveLength(1);
  expect(counts).toHaveLength(2);
  await other.context().close();
});
