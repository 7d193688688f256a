import { expect, test } from '@playwright/test';
import { findFaults } from '../support/find-faults.ts';
import { tour } from '../support/tour.ts';
import { uiWords } from '../support/ui-words.ts';

for (const [colorScheme, locale, width] of [
  ['light', 'en', 1280],
  ['dark', 'zh-CN', 1280],
  ['dark', 'en', 390],
  ['light', 'zh-CN', 390],
] as const) {
  test.describe(`${colorScheme}, ${locale}, ${width} px`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: width === 390 ? 844 : 800 } });

    test('no axe violation and no layout fault on any screen', async ({ page }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
      await page.clock.install();
      const found: string[] = [];
      const seen: string[] = [];
      await tour(page, locale, width === 390, async ({ name }) => {
        seen.push(name);
        found.push(...(await findFaults(page, name)));
      });
      const must = [
        'home',
        'settings',
        'help',
        'about',
        'guide-call',
        'ringing',
        'call-your-turn',
        'call-holding',
        'pause',
        'call-sms',
        'check-waiting',
        'check-told',
        'check-report',
        'verdict',
        'verdict-set',
        'debrief-scam-kept',
        'debrief-scam-lost',
        'debrief-genuine-refused',
        'summary',
      ];
      expect(must.filter((name) => !seen.includes(name))).toEqual([]);
      expect(found).toEqual([]);
    });
  });
}

test('a new screen begins at its heading, and whoever has found something on it sooner keeps it', async ({ page }) => {
  const ui = uiWords('en');
  const decline = async (call: string) => {
    await page.goto(`./#/call/${call}`);
    await page.getByRole('button', { name: ui.t('ringing-decline') }).click();
    await page.getByRole('slider').waitFor();
    // Longer than a new screen takes to look where the focus is.
    await page.waitForTimeout(1000);
  };
  await decline('lost-parcel');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: ui.t('go-home'), exact: true }).click();
  // From here on the screen of the verdict is there at once, without being fetched.
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const slider = document.querySelector<HTMLElement>('.verdict input');
      if (!slider) return;
      watch.disconnect();
      slider.focus();
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await decline('panel-visit');
  await expect(page.getByRole('slider')).toBeFocused();
});
