import { expect, type Locator, type Page, test } from '@playwright/test';
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

/** The slider for the speed of voices, described to readers by what stands below it. */
async function sliderAt(page: Page, address: string, locale: (typeof LOCALES)[number]): Promise<Locator> {
  const ui = uiWords(locale);
  await page.goto(address);
  await page.getByRole('button', { name: ui.t('settings'), exact: true }).click();
  return page.getByRole('slider', { name: ui.t('settings-speed') });
}

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test.use({ locale });

    test('where the speed of voices can be changed, the slider says how', async ({ page }) => {
      const slider = await sliderAt(page, served.address, locale);
      await expect(slider).toHaveAccessibleDescription(uiWords(locale).t('settings-speed-text'));
    });

    test('on plain http it says that voices stay as recorded', async ({ page }) => {
      const address = served.address.replace('127.0.0.1', CLASSROOM);
      const slider = await sliderAt(page, address, locale);
      await expect(slider).toHaveAccessibleDescription(uiWords(locale).t('settings-speed-fixed'));
    });
  });
}
