import { expect, type Page, test } from '@playwright/test';
import { TURN } from '../../src/app/pace.ts';
import { serveGallery } from '../support/gallery-server.ts';
import { uiWords } from '../support/ui-words.ts';

const ui = uiWords('en');

/** Whose turn it is: cutting in, saying again, and captions to one's own size. Voices may be there or not. */
async function answer(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('./#/call/lost-parcel');
  await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
  await page.clock.runFor(700);
}
const reply = (page: Page) => page.locator('button.reply[aria-disabled=false]').first();
const cutIn = (page: Page) => page.getByRole('button', { name: ui.t('turn-cut-in') });
const sayAgain = (page: Page) => page.getByRole('button', { name: ui.t('turn-say-again') });

/** Lets the caller finish. */
async function hearOut(page: Page): Promise<void> {
  for (let i = 0; i < 100 && !(await reply(page).isVisible()); i += 1) await page.clock.fastForward(1500);
}

/** Presses until it is the player's turn; answers how many lines stand in the captions then. */
async function cutThrough(page: Page, press: () => Promise<void>): Promise<number> {
  for (let i = 0; i < 60 && !(await reply(page).isVisible()); i += 1) {
    await press();
    await page.clock.runFor(40);
  }
  await expect(reply(page)).toBeVisible();
  return page.locator('.caption.caller').count();
}

test('no replies before the caller has asked', async ({ page }) => {
  await answer(page);
  await expect(page.locator('.caption.live')).toHaveCount(1);
  await expect(page.locator('button.reply')).toHaveCount(0);
  await expect(sayAgain(page)).toHaveCount(0);
});

test('cutting in by button brings the replies, leaves every line in the captions, and gives the focus on', async ({
  page,
}) => {
  await answer(page);
  await cutIn(page).focus();
  const lines = await cutThrough(page, async () => {
    if (await cutIn(page).isVisible()) await page.keyboard.press('Enter');
  });
  await expect(cutIn(page)).toHaveCount(0);
  // The first Tab leads to the first reply.
  await page.keyboard.press('Tab');
  await expect(reply(page)).toBeFocused();

  const patient = await page.context().newPage();
  await answer(patient);
  await hearOut(patient);
  expect(await patient.locator('.caption.caller').count()).toBe(lines);
});

test('cutting in by key costs less of the call than hearing it out', async ({ page }) => {
  const seconds = async () => {
    const [minutes = 0, rest = 0] = ((await page.locator('.call-pill').textContent()) ?? '').split(':').map(parseFloat);
    return minutes * 60 + rest;
  };
  await answer(page);
  await cutThrough(page, () => page.keyboard.press('x'));
  const cut = await seconds();
  await page.goto('./');
  await answer(page);
  await hearOut(page);
  expect(await seconds()).toBeGreaterThan(cut + 3);
});

test('the last line is said again by button or key, and the clock of the call runs on', async ({ page }) => {
  await answer(page);
  await hearOut(page);
  const pill = page.locator('.call-pill');
  await expect(page.locator('.caption.live')).toHaveCount(0);
  // So soon after the replies came up a press would be one meant for cutting in.
  await page.clock.runFor(TURN.meant);
  await sayAgain(page).click();
  await page.clock.runFor(400);
  await expect(page.locator('.caption.live')).toHaveCount(1);
  await expect(reply(page)).toBeVisible();
  for (let i = 0; i < 20 && (await page.locator('.caption.live').isVisible()); i += 1)
    await page.clock.fastForward(1500);
  const after = await pill.textContent();
  await page.keyboard.press('r');
  for (let i = 0; i < 20; i += 1) await page.clock.fastForward(1000);
  expect(await pill.textContent()).not.toBe(after);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('both controls can be hit with a thumb', async ({ page }) => {
    await answer(page);
    const first = await cutIn(page).boundingBox();
    await hearOut(page);
    const second = await sayAgain(page).boundingBox();
    for (const box of [first, second]) {
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
  });
});

test('what is heard and how large captions are is kept', async ({ page }) => {
  await answer(page);
  const size = () =>
    page
      .locator('.caption.caller')
      .first()
      .evaluate((row) => parseFloat(getComputedStyle(row).fontSize));
  const before = await size();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: ui.t('pause-settings') }).click();
  await page.getByRole('radio', { name: ui.t('settings-caption-size-largest') }).check();
  await page
    .getByRole('group', { name: ui.t('settings-voice') })
    .getByRole('radio', { name: '中文' })
    .check();
  await page.getByRole('slider', { name: ui.t('settings-speed') }).fill('80');
  await page.getByRole('slider', { name: ui.t('settings-noise') }).fill('0');
  await page.keyboard.press('Escape');
  expect(await size()).toBeCloseTo(before * 1.5, 0);
  await page.reload();
  await page.getByRole('button', { name: ui.t('settings') }).click();
  await expect(page.getByRole('radio', { name: ui.t('settings-caption-size-largest') })).toBeChecked();
  await expect(
    page.getByRole('group', { name: ui.t('settings-voice') }).getByRole('radio', { name: '中文' }),
  ).toBeChecked();
  await expect(page.getByRole('slider', { name: ui.t('settings-speed') })).toHaveValue('80');
  await expect(page.getByRole('slider', { name: ui.t('settings-noise') })).toHaveValue('0');
});

test.describe('in the gallery', () => {
  const open = serveGallery();

  test('after the call every line, and its twin beside it, has a button with a name of its own', async ({ page }) => {
    await open(page, 'screen=debrief');
    const lines = page.getByRole('region', { name: ui.t('debrief-lines'), exact: true });
    const first = lines.locator('.hear-line:visible').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    const other = lines.locator('.hear-line:visible').nth(1);
    await other.click();
    await expect(first).toHaveAttribute('aria-pressed', 'false');
    await other.click();
    await expect(other).toHaveAttribute('aria-pressed', 'false');
    const twins = page.getByRole('region', { name: ui.t('debrief-twins'), exact: true }).locator('.hear-line');
    const names = await twins.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
  });

  test('headphones pulled out: the pause says why', async ({ page }) => {
    await open(page, 'screen=call&overlay=pause&paused=output-lost');
    await expect(page.getByText(ui.t('pause-output-lost'))).toBeVisible();
    await open(page, 'screen=call&overlay=pause');
    await expect(page.getByRole('heading', { name: ui.t('pause-title') })).toBeVisible();
    await expect(page.getByText(ui.t('pause-output-lost'))).toHaveCount(0);
  });
});
