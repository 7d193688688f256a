import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from '../../src/scenario/vocabulary.ts';
import { CHROMIUM_ARGS, needChromium } from '../support/chromium.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { uiWords } from '../support/ui-words.ts';

/** A machine in a classroom, served over plain http: pages of it are no secure context, and have no worklets. */
const CLASSROOM = 'classroom.test';
const args = [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${CLASSROOM} 127.0.0.1`];
test.use({ launchOptions: { executablePath: needChromium(), args } });

let served: Served;
test.beforeAll(async () => {
  served = await serveFolder('dist');
});
test.afterAll(() => served.close());

/** What the slider for the speed of voices is said to do. */
async function hintAt(page: Page, address: string, locale: (typeof LOCALES)[number]): Promise<string | null> {
  const ui = uiWords(locale);
  await page.goto(address);
  await page.getByRole('button', { name: ui.t('settings'), exact: true }).click();
  const slider = page.getByRole('slider', { name: ui.t('settings-speed') });
  await expect(slider).toBeVisible();
  return slider.evaluate(
    (one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? null,
  );
}

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test.use({ locale });

    test('where the speed of voices can be changed, the slider says how', async ({ page }) => {
      expect(await hintAt(page, served.address, locale)).toBe(uiWords(locale).t('settings-speed-text'));
    });

    test('on plain http it says that voices stay as recorded', async ({ page }) => {
      const address = served.address.replace('127.0.0.1', CLASSROOM);
      expect(await hintAt(page, address, locale)).toBe(uiWords(locale).t('settings-speed-fixed'));
    });
  });
}
