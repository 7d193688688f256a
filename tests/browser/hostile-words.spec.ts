import { expect, test } from '@playwright/test';
import { uiWords } from '../support/ui-words.ts';

const ui = uiWords('en');
const HOSTILE = '<img src=x onerror="window.hurt=1"><script>window.hurt=2</script>';

test('markup in every word of a scenario shows as text and does nothing', async ({ page }) => {
  await page.clock.install();
  let poisoned = 0;
  await page.route('**/assets/en-*.js', async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    // The words of a scenario are a module that is one JSON text; whatever it says, it says with markup.
    const json = /JSON\.parse\(`(.*)`\)/s.exec(body)?.[1];
    if (json === undefined || !json.includes('"speaker.caller"')) {
      await route.fulfill({ response: answer });
      return;
    }
    poisoned += 1;
    const words = JSON.parse(json) as Record<string, string>;
    const hostile = Object.fromEntries(Object.entries(words).map(([key, word]) => [key, `${HOSTILE}${word}`]));
    await route.fulfill({ response: answer, body: `export default ${JSON.stringify(hostile)};` });
  });
  const harmless = async (): Promise<void> => {
    await expect(page.locator('img[src="x"], #app script')).toHaveCount(0);
    expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBeUndefined();
  };

  await page.goto('./#/call/lost-parcel');
  await page.getByRole('button', { name: ui.t('ringing-answer') }).waitFor();
  await expect(page.getByText(HOSTILE).first()).toBeVisible();
  expect(poisoned).toBeGreaterThan(0);
  await harmless();
  await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
  const reply = page.locator('button.reply:not(:disabled)').first();
  for (let turn = 0; turn < 3; turn += 1) {
    for (let i = 0; i < 200 && !(await reply.isVisible()); i += 1) await page.clock.fastForward(1500);
    await expect(reply).toContainText(HOSTILE);
    await reply.click();
  }
  await expect(page.locator('.caption.caller .bubble').first()).toContainText(HOSTILE);
  await harmless();
  await page.getByRole('button', { name: ui.t('tool-hang-up') }).click();
  await page.getByRole('slider').waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: ui.t('verdict-see') }).click();
  await expect(page.locator('.debrief h1')).toContainText(HOSTILE);
  await harmless();
});
