import { expect, test } from '@playwright/test';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { uiWords } from '../support/ui-words.ts';

let served: Served;
test.beforeAll(async () => {
  served = await serveFolder('dist');
});
test.afterAll(() => served.close());

test('the static build plays from a folder of any web server', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  const ui = uiWords('en');
  await page.goto(served.address);
  await page.getByRole('button', { name: ui.t('home-start') }).click();
  await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
  await expect(page.locator('.caption').first()).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(missing.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
});
