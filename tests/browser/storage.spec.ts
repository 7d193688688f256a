import { expect, type Page, test } from '@playwright/test';
import { money } from '../../src/i18n/numbers.ts';
import {
  fillStorage,
  holdStores,
  openBlank,
  readStore,
  recordedVersion1,
  seedDatabase,
  untilKept,
  writeRow,
} from '../support/database.ts';
import { resumeButton } from '../support/resume-button.ts';
import { uiWords } from '../support/ui-words.ts';

const ui = uiWords('en');

/** Opens a call by its link, lets it ring out, and says it was a scam. */
async function declineAndJudge(page: Page, scenario: string): Promise<void> {
  await page.goto(`./?${scenario}#/call/${scenario}`);
  await page.getByRole('button', { name: ui.t('ringing-decline') }).click();
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: ui.t('verdict-see') }).click();
  await expect(page.locator('.debrief')).toBeVisible();
}

test.describe('a store of the first version', () => {
  const recorded = recordedVersion1();
  const damaged = { key: 'torn', value: { id: 'torn', scenario: 'lost-parcel', log: 'none' } };

  test('becomes the first player’s, whole: record, firsts and the line it was left at', async ({ page }) => {
    await openBlank(page);
    await seedDatabase(page, 1, { kept: recorded.kept, trials: [...recorded.trials, damaged], aside: [] });
    await page.goto('./');
    const refused = recorded.trials.reduce(
      (sum, { value }) => sum + (value.marks as { refused: { amount: number } }).refused.amount,
      0,
    );
    const record = page.getByRole('region', { name: ui.t('record-title') });
    await expect(record).toContainText(ui.t('record-calls', { calls: '5', n: 5 }));
    await expect(record).toContainText(money(refused, 'en'));
    expect((await readStore(page, 'trials')).map(({ key }) => key)).toEqual(
      recorded.trials.map(({ key }) => ['first', key]),
    );
    expect((await readStore(page, 'logs')).map(({ value }) => value)).toEqual(
      recorded.trials.map(({ value }) => value.log),
    );
    expect((await readStore(page, 'aside')).map(({ value }) => value)).toMatchObject([{ value: damaged.value }]);
    await resumeButton(page, ui).click();
    const left = recorded.kept.find(({ key }) => key === 'game')?.value as {
      call: { log: { event: { line?: string } }[] };
    };
    const line = left.call.log.at(-1)?.event.line;
    await expect(page.locator(`[id^="line-${line}-"]`)).toBeVisible();
  });

  test('of an upgrade that is broken off nothing is lost', async ({ page }) => {
    await openBlank(page);
    await seedDatabase(page, 1, { kept: recorded.kept, trials: recorded.trials, aside: [] });
    await page.addInitScript(() => {
      // A write fails as it would on a dying disk.
      const store = IDBObjectStore.prototype as {
        put: (this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) => unknown;
      };
      const { put } = store;
      store.put = function (...given) {
        if (this.name === 'logs') throw new DOMException('the disk is gone', 'UnknownError');
        return put.apply(this, given);
      };
    });
    await page.goto('./');
    await expect(page.getByText(ui.t('notice-no-storage'))).toBeVisible();
    await openBlank(page);
    expect(await readStore(page, 'trials')).toEqual(recorded.trials);
    expect(await readStore(page, 'kept')).toEqual(recorded.kept);
  });
});

test('a store of a later version is left as it is, and the player is told', async ({ page }) => {
  await openBlank(page);
  await seedDatabase(page, 3, { later: [{ key: 'a', value: 1 }] });
  await page.goto('./');
  await expect(page.getByText(ui.t('notice-no-storage'))).toBeVisible();
  expect(await readStore(page, 'later')).toEqual([{ key: 'a', value: 1 }]);
});

test('a damaged trial is put aside and told, and the others count', async ({ page }) => {
  await declineAndJudge(page, 'lost-parcel');
  await writeRow(page, 'trials', ['first', 'torn'], { id: 'torn', result: 'lost' });
  await page.goto('./');
  await expect(page.getByText(ui.t('notice-save-damaged'))).toBeVisible();
  expect((await readStore(page, 'trials')).map(({ key }) => key)).not.toContainEqual(['first', 'torn']);
  expect((await readStore(page, 'aside')).map(({ value }) => value)).toMatchObject([{ value: { id: 'torn' } }]);
  await expect(page.getByText(ui.t('record-calls', { calls: '1', n: 1 }))).toBeVisible();
});

test('a verdict is kept though the page is left before the disk had time for it', async ({ page, context }) => {
  await page.goto('./#/call/lost-parcel');
  await page.getByRole('button', { name: ui.t('ringing-decline') }).click();
  await page.getByRole('slider').press('ArrowRight');
  const busy = await context.newPage();
  await openBlank(busy);
  const release = await holdStores(busy);
  await page.getByRole('button', { name: ui.t('verdict-see') }).evaluate((button: HTMLElement) => button.click());
  await page.close();
  await release();
  await expect.poll(async () => (await readStore(busy, 'trials')).length).toBe(1);
  expect(await readStore(busy, 'logs')).toHaveLength(1);
});

test('a clock set back loses nothing: both calls count, and what is dated ahead is due at once', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-06-01T10:00:00') });
  await declineAndJudge(page, 'lost-parcel');
  await untilKept(page, 'lost-parcel');
  await page.clock.setSystemTime(new Date('2026-12-01T10:00:00'));
  await declineAndJudge(page, 'panel-visit');
  await untilKept(page, 'panel-visit');
  expect((await readStore(page, 'trials')).map(({ value }) => (value as { counts: boolean }).counts)).toEqual([
    true,
    true,
  ]);
  await page.getByRole('button', { name: ui.t('go-home'), exact: true }).click();
  await expect(page.getByText(ui.t('record-calls', { calls: '2', n: 2 }))).toBeVisible();
  await expect(page.getByText(ui.t('home-due', { n: 1 }))).toBeVisible();
  await page.getByRole('button', { name: ui.t('home-progress') }).click();
  await expect(page.getByRole('heading', { name: ui.t('progress-past') })).toBeVisible();
  await expect(page.locator('.past-calls > li')).toHaveCount(2);
  // The shift is dealt all the same.
  await page.getByRole('button', { name: ui.t('go-home'), exact: true }).click();
  await page.getByRole('button', { name: ui.t('home-start') }).click();
  await expect(page.getByRole('button', { name: ui.t('ringing-answer') })).toBeVisible();
});

test('a damaged list of players is put aside and told, and everybody on it is there again', async ({ page }) => {
  await declineAndJudge(page, 'lost-parcel');
  await untilKept(page, 'lost-parcel');
  await page.goto('./');
  await page.getByRole('button', { name: ui.t('home-data') }).click();
  await page.getByLabel(ui.t('data-players-add')).fill('Gran');
  await page.getByRole('button', { name: ui.t('data-players-add-do'), exact: true }).click();
  await expect(page.getByRole('heading', { name: ui.t('record-title-of', { nickname: 'Gran' }) })).toBeVisible();
  await declineAndJudge(page, 'panel-visit');
  await untilKept(page, 'panel-visit');
  await writeRow(page, 'kept', 'players', ['Gran']);
  await page.goto('./');
  await expect(page.getByText(ui.t('notice-save-damaged'))).toBeVisible();
  expect((await readStore(page, 'aside')).map(({ value }) => value)).toMatchObject([{ value: ['Gran'] }]);
  const players = (await readStore(page, 'kept')).find(({ key }) => key === 'players')?.value;
  const owners = (await readStore(page, 'trials')).map(({ key }) => key[0]);
  expect(new Set((players as { id: string }[]).map(({ id }) => id))).toEqual(new Set(owners));
  // Gran, without her name, goes on with her one call.
  await expect(page.getByText(ui.t('record-calls', { calls: '1', n: 1 }))).toBeVisible();
  const mine = (await readStore(page, 'kept')).find(({ key }) => key === 'player')?.value;
  expect(owners).toContain(mine);
  expect(mine).not.toBe('first');
});

test('a full disk is told, and what did not fit is kept as soon as there is room', async ({ page, baseURL }) => {
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  await page.goto('./');
  await page.getByRole('button', { name: ui.t('home-start') }).waitFor();
  await fillStorage(page);
  await declineAndJudge(page, 'lost-parcel');
  await expect(page.getByText(ui.t('notice-storage-full'))).toBeVisible();
  expect(await readStore(page, 'trials')).toEqual([]);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  // Anything that is kept takes along what waits.
  await page.getByRole('button', { name: ui.t('go-home'), exact: true }).click();
  await expect.poll(async () => (await readStore(page, 'trials')).length).toBe(1);
  expect(await readStore(page, 'logs')).toHaveLength(1);
});

test.describe('two pages at once', () => {
  test('the later one plays, the earlier one says so and gives the game back on demand', async ({ page, context }) => {
    await page.goto('./#/call/lost-parcel');
    await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
    const second = await context.newPage();
    await second.goto('./');
    await expect(page.getByText(ui.t('elsewhere-title'))).toBeVisible();
    await resumeButton(second, ui).click();
    await second.getByRole('button', { name: ui.t('tool-hang-up') }).click();
    await second.getByRole('slider').focus();
    await second.keyboard.press('ArrowRight');
    await second.getByRole('button', { name: ui.t('verdict-see') }).click();
    await expect(second.locator('.debrief')).toBeVisible();
    await page.getByRole('button', { name: ui.t('elsewhere-here') }).click();
    await expect(second.getByText(ui.t('elsewhere-title'))).toBeVisible();
    await expect(page.getByText(ui.t('record-calls', { calls: '1', n: 1 }))).toBeVisible();
    expect(await readStore(page, 'trials')).toHaveLength(1);
  });

  test('the one that lies still writes nothing over what the other keeps, though a call was on', async ({
    page,
    context,
  }) => {
    await page.goto('./#/call/safe-account');
    await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
    await page.locator('.caption').first().waitFor();
    const second = await context.newPage();
    await declineAndJudge(second, 'lost-parcel');
    await untilKept(second, 'lost-parcel');
    const before = await readStore(second, 'kept');
    // Long enough for several lines of the call that was on.
    await page.waitForTimeout(8000);
    expect(await readStore(second, 'kept')).toEqual(before);
  });
});
