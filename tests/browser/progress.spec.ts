import { expect, type Page, test } from '@playwright/test';
import { findFaults } from '../support/find-faults.ts';
import { serveGallery } from '../support/gallery-server.ts';
import { progressPage } from '../support/progress-pages.ts';
import { uiWords } from '../support/ui-words.ts';

const openGallery = serveGallery();

const PAGES = [
  'progress-empty',
  'progress-one',
  'progress-few',
  'progress-many',
  'progress-years',
  'certificate-none',
  'certificate-band',
  'certificate-figure',
] as const;
const ui = uiWords('en');

const open = (page: Page, name: (typeof PAGES)[number], query = '') => openGallery(page, `screen=${name}&${query}`);

/** Names of the actions asked for. */
const noted = (page: Page) => page.evaluate(() => window.galleryCalls.map((call) => call.split(' ')[0]));

for (const [theme, locale, width, text] of [
  ['light', 'en', 1280, 100],
  ['dark', 'zh-CN', 1280, 100],
  ['dark', 'en', 390, 100],
  ['light', 'zh-CN', 390, 100],
  ['light', 'en', 1280, 200],
  ['light', 'zh-CN', 390, 200],
] as const) {
  test(`no axe violation and no layout fault: ${theme}, ${locale}, ${width} px, text at ${text} %`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    const found: string[] = [];
    for (const name of PAGES) {
      await open(page, name, `locale=${locale}&theme=${theme}&text=${text}`);
      // What is folded has words too.
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      found.push(...(await findFaults(page, name)));
    }
    expect(found).toEqual([]);
  });
}

test('before the first call the page says what will be here, and shows no figure', async ({ page }) => {
  await open(page, 'progress-empty');
  await expect(page.getByRole('heading', { name: ui.t('progress-none-title') })).toBeVisible();
  expect(await page.locator('main').textContent()).not.toMatch(/\d/);
  await page.getByRole('button', { name: ui.t('progress-start') }).click();
  expect(await noted(page)).toEqual(['startShift']);
});

test('the page begins at its heading', async ({ page }) => {
  await open(page, 'progress-many');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('few calls are told in words: no dial shows a number with a decimal, and the page says how far it is', async ({
  page,
}) => {
  await open(page, 'progress-few');
  const dials = page.locator('.progress-dials');
  for (const how of await dials.locator('summary').all()) await how.click();
  expect(await dials.textContent()).not.toMatch(/\d[.,]\d/);
  await expect(page.getByText(ui.t('progress-few', { from: 20, scams: 6, genuine: 5 }))).toBeVisible();
});

test('enough calls give figures, each with its interval and with what it is made of, by keyboard', async ({ page }) => {
  await open(page, 'progress-many');
  const dial = page.getByRole('region', { name: ui.t('progress-telling') });
  await expect(dial).toContainText(/Likely between \d\.\d and \d\.\d/);
  const how = dial.locator('summary');
  await how.focus();
  await page.keyboard.press('Enter');
  await expect(dial).toContainText('Stanislaw');
  await expect(dial).toContainText(/\d+ of \d+ scam calls/);
});

test('behind the first dial stands how many of a hundred pairs were rated rightly, once there are figures', async ({
  page,
}) => {
  await open(page, 'progress-many');
  const dial = page.getByRole('region', { name: ui.t('progress-telling') });
  await dial.locator('summary').click();
  const many = progressPage('progress-many', 'en');
  const telling = many?.name === 'progress' ? many.view?.dials.telling : null;
  if (!telling) throw new Error('no figures');
  const [value, low, high] = [telling.pairs.value, telling.pairs.low, telling.pairs.high].map((share) =>
    String(Math.round(share * 100)),
  ) as [string, string, string];
  await expect(dial.getByText(ui.t('progress-telling-pairs', { value }))).toBeVisible();
  await expect(dial.getByText(ui.t('progress-telling-pairs-ends', { low, high }))).toBeVisible();
  await expect(dial.getByText(ui.t('progress-telling-pairs-undecided', { n: 4 }))).toBeVisible();
  await open(page, 'progress-few');
  await dial.locator('summary').click();
  await expect(dial.getByText(/\d of 6 scam calls/)).toBeVisible();
  await expect(dial.locator('.progress-how-text p')).toHaveCount(1);
});

test('years of calls are drawn fifty at a time, and turning the page begins at its top', async ({ page }) => {
  await open(page, 'progress-years');
  const past = page.getByRole('region', { name: ui.t('progress-past') });
  const rows = past.locator('.past-call');
  await expect(rows).toHaveCount(50);
  const first = await rows.first().textContent();
  await past.getByRole('button', { name: ui.t('progress-past-older') }).click();
  await expect(past.getByText(ui.t('progress-past-page', { from: '51', to: '100', of: '10,000' }))).toBeVisible();
  await expect(past.getByRole('heading', { name: ui.t('progress-past') })).toBeFocused();
  await expect(rows).toHaveCount(50);
  expect(await rows.first().textContent()).not.toBe(first);
});

test('a past call can be looked at and played again; one that was rewritten only played', async ({ page }) => {
  await open(page, 'progress-many');
  const rows = page.locator('.past-call');
  const same = rows.filter({ hasText: ui.t('progress-past-open') }).first();
  await same.getByRole('button', { name: ui.t('progress-past-open') }).click();
  await same.getByRole('button', { name: ui.t('progress-past-replay') }).click();
  const changed = rows.filter({ hasText: ui.t('progress-past-changed') }).first();
  await expect(changed.getByRole('button')).toHaveCount(1);
  const gone = rows.filter({ hasText: ui.t('progress-past-gone') }).first();
  await expect(gone.getByRole('button')).toHaveCount(0);
  expect(await noted(page)).toEqual(['openPast', 'playPast']);
});

test('the heat grid is a table: every number has a kind and a week', async ({ page }) => {
  await open(page, 'progress-many');
  const grid = page.getByRole('region', { name: ui.t('progress-heat') }).getByRole('table');
  await expect(grid.getByRole('columnheader')).toHaveCount(7);
  await expect(grid.getByRole('columnheader', { name: 'week of 10 August 2026' })).toBeVisible();
  await expect(grid.getByRole('rowheader')).toHaveCount(8);
  await page.getByRole('button', { name: ui.t('progress-heat-all', { n: 12 }) }).click();
  await expect(grid.getByRole('rowheader')).toHaveCount(12);
});

test('the name typed stands on the certificate, and only the sheet is printed, on one page', async ({ page }) => {
  await open(page, 'certificate-figure', 'theme=dark&text=200');
  const name = page.getByRole('textbox', { name: ui.t('certificate-name') });
  await name.fill('Zhou He');
  const sheet = page.getByRole('article', { name: 'Zhou He' });
  await expect(sheet).toContainText('7Q2M-0XKD-9A4E');
  await expect(sheet).toContainText(ui.t('certificate-test-A'));
  await page.getByRole('combobox').selectOption('1');
  await expect(sheet).toContainText(ui.t('certificate-test-first'));
  await expect(sheet).toContainText(ui.t('certificate-band'));
  await page.getByRole('button', { name: ui.t('certificate-print') }).click();
  expect(await noted(page)).toEqual(['print']);

  await page.emulateMedia({ media: 'print' });
  await expect(name).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(sheet).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  // A4 on its side, in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 84\d[.\d]* 59\d/);
});
