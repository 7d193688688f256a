import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { uiWords } from '../support/ui-words.ts';

/** What a trainer does between opening and saving, and what must never cost them their work. */

const ui = uiWords('en');
const zh = uiWords('zh-CN');
const CALL = readFileSync('scenarios/service/lost-parcel/call.yaml', 'utf8');
const WORDS = readFileSync('scenarios/service/lost-parcel/words.en.yaml', 'utf8');

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  }),
);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const shipped = (page: Page, title: string) =>
  page
    .locator('.start-group')
    .filter({ hasText: title })
    .getByRole('button', { name: /service\/lost-parcel/ });

async function openShipped(page: Page): Promise<void> {
  await page.goto('./#/studio');
  await shipped(page, ui.t('studio-shipped')).click();
  await expect(box(page, 'c-open-who, 中文')).toBeVisible();
}

async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles(
      Object.entries(files).map(([name, text]) => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) })),
    );
}

test('Back leads to the list, and the same call opened again has the unsaved work in it', async ({ page }) => {
  await openShipped(page);
  await box(page, 'c-open-who, 中文').fill('你谁呀？');
  await box(page, 'c-open-busy, 中文').focus();
  await page.goBack();
  await expect(page.getByRole('heading', { name: ui.t('studio-drafts') })).toBeVisible();
  await shipped(page, ui.t('studio-shipped')).click();
  await expect(box(page, 'c-open-who, 中文')).toHaveValue('你谁呀？');
  await expect(page.getByText(ui.t('studio-draft-open'))).toBeVisible();
  // By its twin and back it is there still.
  await button(page, ui.t('studio-twin-genuine')).click();
  await button(page, ui.t('studio-twin-scam')).click();
  await expect(box(page, 'c-open-who, 中文')).toHaveValue('你谁呀？');
  // What is thrown away is asked about first.
  await button(page, ui.t('studio-calls')).click();
  await button(page, ui.t('studio-throw-away')).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: ui.t('studio-drafts') })).toBeVisible();
  await button(page, ui.t('studio-throw-away')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: ui.t('studio-throw-away') })
    .click();
  await expect(page.getByRole('heading', { name: ui.t('studio-drafts') })).toHaveCount(0);
});

test('a call kept in the browser is safe, and all that was changed in it can still be saved to files', async ({
  page,
}) => {
  await openShipped(page);
  await box(page, 'c-open-who, 中文').fill('你谁呀？');
  await box(page, 'c-open-who, English').fill('Who are you?');
  await button(page, ui.t('studio-save')).click();
  await button(page, ui.t('studio-keep')).click();
  await expect(page.getByText(ui.t('studio-kept'))).toBeVisible();
  await expect(page.locator('.studio-call')).toContainText(ui.t('studio-kept-state'));
  await page.goto('./');
  await page.reload();
  await page
    .getByRole('region', { name: ui.t('own-calls') })
    .getByRole('button', { name: ui.t('own-edit') })
    .click();
  await expect(box(page, 'c-open-who, English')).toHaveValue('Who are you?');
  await expect(page.locator('.studio-call')).toContainText(ui.t('studio-kept-state'));
  await button(page, ui.t('studio-save')).click();
  await expect(page.getByRole('dialog')).toContainText(
    ui.t('studio-save-files-text', { files: 'call.yaml, words.en.yaml' }),
  );
});

test('a file that is named like work put by does not take its place', async ({ page }) => {
  const mine = CALL.replace('id: lost-parcel', 'id: my-parcel');
  await page.goto('./#/studio');
  await drop(page, { 'call.yaml': mine, 'words.en.yaml': WORDS });
  await box(page, 'c-open-who, 中文').fill('你谁呀？');
  await box(page, 'c-open-busy, 中文').focus();
  await button(page, ui.t('studio-calls')).click();
  await drop(page, { 'call.yaml': mine, 'words.en.yaml': WORDS });
  await expect(box(page, 'c-open-who, 中文')).toHaveValue('你是哪个部门的？');
  await box(page, 'c-open-who, 中文').fill('哪位？');
  await box(page, 'c-open-busy, 中文').focus();
  await button(page, ui.t('studio-calls')).click();
  await expect(page.getByText('own/my-parcel', { exact: true })).toBeVisible();
  await expect(page.getByText('own/my-parcel-2', { exact: true })).toBeVisible();
});

test('the same call open in two tabs is told of in both, until one is closed', async ({ page, context }) => {
  await openShipped(page);
  const other = await context.newPage();
  await openShipped(other);
  for (const one of [page, other]) await expect(one.getByText(ui.t('studio-also-open'))).toBeVisible();
  await other.close();
  await expect(page.getByText(ui.t('studio-also-open'))).toHaveCount(0);
});

test('a form broken in one place leaves the lines to be read and mended', async ({ page }) => {
  await page.goto('./#/studio');
  await drop(page, { 'call.yaml': CALL.replace('stance: question', 'stance: questio'), 'words.en.yaml': WORDS });
  await expect(page.getByRole('list', { name: ui.t('studio-problems') })).toContainText('questio');
  await box(page, 'c-open-who, 中文').fill('你谁呀？');
  await expect(page.locator('.cm-content')).toContainText('你谁呀？');
  await expect(button(page, ui.t('studio-twin-genuine'))).toBeVisible();
});

test('in Chinese every problem says in Chinese what it is about, and its English is marked as English', async ({
  browser,
}) => {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
  await page.goto('./');
  await page.getByRole('button', { name: zh.t('own-door') }).click();
  await drop(page, { 'call.yaml': CALL.replace('stance: question', 'stance: questio'), 'words.en.yaml': WORDS });
  await page
    .getByRole('tab', { name: zh.t('studio-tab-problems') })
    .filter({ visible: true })
    .click();
  const problem = page
    .getByRole('list', { name: zh.t('studio-problems') })
    .getByRole('listitem')
    .first();
  await expect(problem.locator('strong')).toHaveText('这个词不在规定的词表里。');
  await expect(problem.locator('[lang=en]')).toContainText('questio');
  await page
    .getByRole('tab', { name: zh.t('studio-tab-lines') })
    .filter({ visible: true })
    .click();
  await expect(page.locator('.saying').first()).toContainText(zh.t('studio-mood-calm'));
  // From the list of calls the language can be changed, and the game be gone back to.
  await button(page, zh.t('studio-calls')).click();
  await button(page, 'English').click();
  await expect(page.getByRole('heading', { name: ui.t('studio-shipped') })).toBeVisible();
  await button(page, ui.t('studio-leave'))
    .filter({ hasText: ui.t('studio-leave') })
    .click();
  await expect(page.getByRole('button', { name: ui.t('own-door') })).toBeVisible();
  await page.close();
});

test('by keyboard: after opening and closing a call the next Tab goes on from the top', async ({ page }) => {
  await page.goto('./#/studio');
  await shipped(page, ui.t('studio-shipped')).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await button(page, ui.t('studio-calls')).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: ui.t('studio-shipped') })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a line changed in a shipped call is brought into its plays by one press', async ({ page }) => {
  await openShipped(page);
  await box(page, 'l-open-2, 中文').fill('嗯，是我。');
  const plays = page.getByRole('list', { name: ui.t('studio-problems') }).getByText('.play');
  await expect(plays.first()).toBeVisible();
  await button(page, ui.t('studio-plays-renew')).click();
  await expect(plays).toHaveCount(0);
  await expect(button(page, ui.t('studio-plays-renew'))).toHaveCount(0);
});

test('opened over a running call, the studio can be used, and the call waits where it was', async ({ page }) => {
  await page.goto('./#/call/lost-parcel');
  await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
  await expect(page.locator('.caption').first()).toBeVisible();
  const said = await page.evaluate(() => {
    location.hash = '#/studio';
    return document.querySelectorAll('.caption').length;
  });
  await shipped(page, ui.t('studio-shipped')).click();
  await expect(box(page, 'c-open-who, 中文')).toBeVisible();
  // Long enough for the next line, if the call went on unseen.
  await page.waitForTimeout(6000);
  await expect(page.locator('.caption')).toHaveCount(said);
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByRole('button', { name: ui.t('pause-resume') }).click();
  await expect(page.locator('button.reply:not(:disabled)').first()).toBeVisible({ timeout: 30_000 });
});
