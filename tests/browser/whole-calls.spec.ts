import { expect, type Page, test } from '@playwright/test';
import { money } from '../../src/i18n/numbers.ts';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import { playInBrowser, readPlay } from '../support/play-in-browser.ts';
import { resumeButton } from '../support/resume-button.ts';
import { uiWords } from '../support/ui-words.ts';

/** What the lower half of a play says of a mark, e.g. "lost 3980" → 3980. */
function mark(play: ReturnType<typeof readPlay>, name: string): number {
  const line = play.play.expects.find((one) => one.text.startsWith(`${name} `));
  return Number(line?.text.split(' ')[1] ?? 0);
}

async function open(page: Page, scenario: string, locale: Locale): Promise<void> {
  await page.clock.install();
  await page.goto(`./#/call/${scenario}`);
  await expect(page.getByRole('button', { name: uiWords(locale).t('ringing-answer') })).toBeVisible();
}

/** The debrief shows the three sums the play must earn. */
async function expectLedger(page: Page, play: ReturnType<typeof readPlay>, locale: Locale): Promise<void> {
  const ending = play.play.expects.find((one) => one.text.startsWith('ending '))?.text.split(' ')[1] ?? '';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    play.parsed.words[locale]?.[`${ending}.title`] ?? '?',
  );
  const figures = page.locator('dl.ledger').first();
  for (const side of ['protected', 'lost', 'refused'] as const) {
    await expect(figures.locator(`.${side} strong`)).toHaveText(money(mark(play, side), locale));
  }
}

for (const locale of ['en', 'zh-CN'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('a scam by mouse, checked and reported', async ({ page }) => {
      const play = readPlay('lost-parcel', 'e-reported');
      await open(page, 'lost-parcel', locale);
      await playInBrowser(page, play, { locale, hand: 'mouse' });
      await expectLedger(page, play, locale);
    });

    test('a genuine call by keyboard alone', async ({ page }) => {
      const play = readPlay('sender-claim', 'e-paid');
      await open(page, 'sender-claim', locale);
      await playInBrowser(page, play, { locale, hand: 'keyboard' });
      await expectLedger(page, play, locale);
    });

    test('money lost, the page reloaded before every third act', async ({ page }) => {
      const play = readPlay('unfreeze-fee', 'e-all');
      const ui = uiWords(locale);
      await open(page, 'unfreeze-fee', locale);
      await playInBrowser(page, play, {
        locale,
        hand: 'mouse',
        before: async (act) => {
          if (act === 0 || act % 3 !== 0) return;
          await page.goto('./');
          await resumeButton(page, ui).click();
        },
      });
      await expectLedger(page, play, locale);
    });

    test('with the sound off', async ({ page }) => {
      const ui = uiWords(locale);
      const play = readPlay('panel-visit', 'e-left');
      await page.clock.install();
      await page.goto('./');
      await page.getByRole('button', { name: ui.t('settings') }).click();
      await page.getByRole('switch', { name: ui.t('settings-sound') }).click();
      await page.keyboard.press('Escape');
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.goto('./#/call/panel-visit');
      await playInBrowser(page, play, { locale, hand: 'mouse' });
      await expectLedger(page, play, locale);
      expect(fetched.filter((url) => url.endsWith('.wav'))).toEqual([]);
    });

    test('on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const play = readPlay('safe-account', 'e-reported');
      await open(page, 'safe-account', locale);
      await playInBrowser(page, play, { locale, hand: 'mouse', phone: true });
      await expectLedger(page, play, locale);
    });
  });
}
