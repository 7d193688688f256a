import { expect, type Locator, test } from '@playwright/test';
import { percent } from '../../src/i18n/numbers.ts';
import { uiWords } from '../support/ui-words.ts';

/** A window of the common size, and windows so small, or text so large, that only what matters fits; `text` is the player's own setting. */
const SCREENS = [
  { name: 'a phone on its side', width: 844, height: 390, text: 1 },
  { name: 'the smallest phone', width: 320, height: 568, text: 1 },
  { name: 'a desk', width: 1280, height: 800, text: 1 },
  { name: 'a desk with text at 150 %', width: 1280, height: 800, text: 1.5 },
] as const;

/** Whole, and not cut by the edge of a list that scrolls. */
async function expectInFirstScreen(...locators: readonly Locator[]): Promise<void> {
  for (const locator of locators) await expect(locator).toBeInViewport({ ratio: 0.99 });
}

for (const locale of ['en', 'zh-CN'] as const) {
  for (const { name, width, height, text } of SCREENS) {
    test.describe(`${name}, ${locale}`, () => {
      test.use({ locale, viewport: { width, height } });

      for (const told of [false, true]) {
        test(`what a call asks for is in the first screen${told ? ', below what the player is told' : ''}`, async ({
          page,
        }) => {
          const ui = uiWords(locale);
          const button = (id: Parameters<typeof ui.t>[0]) => page.getByRole('button', { name: ui.t(id) });
          // Without files of voices that is said once, and the call goes on in captions.
          if (told) await page.route('**/voices/**', (route) => route.abort());
          await page.clock.install();
          await page.goto('./');
          await page.getByRole('button', { name: ui.t('settings') }).click();
          await page.getByRole('radio', { name: percent(text, locale), exact: true }).check();
          await page.keyboard.press('Escape');

          // The person of this call has the longest card.
          await page.goto('./#/call/safe-account');
          await expectInFirstScreen(button('ringing-answer'), button('ringing-decline'), button('ringing-look-up'));

          await button('ringing-answer').click();
          const reply = page.locator('button.reply[aria-disabled=false]').first();
          for (let i = 0; i < 100 && !(await reply.isVisible()); i += 1) await page.clock.fastForward(1500);
          if (told) await expectInFirstScreen(page.getByText(ui.t('notice-voice-missing')));
          // Every check has a button of its own where there is room.
          const check = button('tool-check').or(page.locator('.tools .checks')).filter({ visible: true });
          await expectInFirstScreen(reply, button('tool-hang-up'), button('tool-hold'), check);
          // Nothing was scrolled to get there, and nothing lies below.
          expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight])).toEqual([
            0, 0,
          ]);
        });
      }
    });
  }
}
