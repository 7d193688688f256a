import { expect, type Page, test } from '@playwright/test';
import { findFaults } from '../support/find-faults.ts';
import { serveGallery } from '../support/gallery-server.ts';
import { uiWords } from '../support/ui-words.ts';

/** The mixed round opens with twenty pairs, so its screens are looked at in the gallery. */
const openGallery = serveGallery();

const ui = uiWords('en');

const open = (page: Page, name: string, query = '') => openGallery(page, `screen=${name}&${query}`);

/** What was asked for, without the events of the mouse. */
const noted = (page: Page) =>
  page.evaluate(() => window.galleryCalls.map((call) => call.replace(' [object PointerEvent]', '')));

for (const [theme, locale, width, text] of [
  ['light', 'en', 1280, 100],
  ['dark', 'zh-CN', 390, 100],
  ['dark', 'en', 390, 200],
] as const) {
  test(`no axe violation and no layout fault: ${theme}, ${locale}, ${width} px, text at ${text} %`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    const found: string[] = [];
    for (const name of ['summary-mixed', 'excerpt', 'excerpt-right', 'excerpt-wrong', 'mixed-end']) {
      await open(page, name, `locale=${locale}&theme=${theme}&text=${text}`);
      found.push(...(await findFaults(page, name)));
    }
    expect(found).toEqual([]);
  });
}

test('the summary offers it where there is one, and says how long it is', async ({ page }) => {
  await open(page, 'summary-mixed');
  await expect(page.getByRole('region', { name: ui.t('mixed-offer') })).toContainText('8 short pieces');
  await page.getByRole('button', { name: ui.t('mixed-start') }).click();
  expect(await noted(page)).toEqual(['startMixed']);
  await open(page, 'summary');
  await expect(page.getByRole('button', { name: ui.t('mixed-start') })).toHaveCount(0);
});

test('a piece is answered and passed by key', async ({ page }) => {
  await open(page, 'excerpt');
  await expect(page.getByRole('heading', { name: ui.t('excerpt-question') })).toBeFocused();
  await page.keyboard.press('n');
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  expect(await noted(page)).toEqual(['tell genuine', 'tell scam']);
  await open(page, 'excerpt-right');
  await page.keyboard.press('s');
  await page.keyboard.press('n');
  expect(await noted(page)).toEqual(['nextPiece']);
});

test('until it is answered no word is marked', async ({ page }) => {
  await open(page, 'excerpt');
  await expect(page.locator('mark')).toHaveCount(0);
  await open(page, 'excerpt-wrong');
  await expect(page.locator('mark.diagnostic')).toHaveCount(1);
});

test('reading goes on with what it was, and then with the twin’s words', async ({ page }) => {
  await open(page, 'excerpt-wrong');
  await expect(page.getByRole('heading', { name: ui.t('example-wrong-scam') })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await noted(page)).toEqual(['hear twin l-theirs']);
});

test('its lines are heard together, and the button stops them', async ({ page }) => {
  await open(page, 'excerpt');
  await page.getByRole('button', { name: ui.t('debrief-hear') }).click();
  await expect(page.getByRole('button', { name: ui.t('debrief-hear-stop') })).toBeVisible();
  expect((await noted(page))[0]?.split(' ')).toHaveLength(5);
});
