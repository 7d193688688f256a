import { expect, type Page, test } from '@playwright/test';
import { uiWords } from '../support/ui-words.ts';

const ui = uiWords('en');

async function answerAndReply(page: Page): Promise<void> {
  await page.getByRole('button', { name: ui.t('ringing-answer') }).click();
  const reply = page.locator('button.reply:not(:disabled)').first();
  for (let i = 0; i < 100 && !(await reply.isVisible()); i += 1) await page.clock.fastForward(1500);
  await reply.click();
  await expect(page.locator('.caption.you').last()).toBeVisible();
}

test('without storage the call plays, and the player is told once', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new Error('no storage');
        },
      },
    });
  });
  await page.goto('./#/call/lost-parcel');
  await expect(page.getByText(ui.t('notice-no-storage'))).toHaveCount(1);
  await answerAndReply(page);
});

test('without a canvas the call plays, and the player is told once', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('./#/call/lost-parcel');
  await answerAndReply(page);
  await expect(page.getByText(ui.t('notice-no-stage'))).toHaveCount(1);
});

test('without sound the call plays, and the player is told once', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio'])
      Object.defineProperty(window, name, { value: undefined });
  });
  await page.goto('./#/call/lost-parcel');
  await answerAndReply(page);
  await expect(page.getByText(ui.t('notice-no-sound'))).toHaveCount(1);
});

test('a damaged save is kept aside, told, and the game starts fresh', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: ui.t('home-start') }).waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('hold-the-line');
        open.onsuccess = () => {
          const write = open.result.transaction('kept', 'readwrite');
          write.objectStore('kept').put({ at: 'call', flow: 'torn' }, 'first/game');
          write.oncomplete = () => {
            open.result.close();
            done();
          };
          write.onerror = () => fail(write.error);
        };
      }),
  );
  await page.reload();
  await expect(page.getByText(ui.t('notice-save-damaged'))).toBeVisible();
  await expect(page.getByRole('button', { name: ui.t('home-start') })).toBeEnabled();
  const aside = await page.evaluate(
    () =>
      new Promise<unknown[]>((done) => {
        const open = indexedDB.open('hold-the-line');
        open.onsuccess = () => {
          const all = open.result.transaction('aside').objectStore('aside').getAll();
          all.onsuccess = () => {
            open.result.close();
            done(all.result);
          };
        };
      }),
  );
  expect(aside).toMatchObject([{ key: 'kept/first/game', value: { at: 'call', flow: 'torn' } }]);
});

test('a link to a call that is not there says so and leaves the game usable', async ({ page }) => {
  await page.goto('./#/call/no-such-call');
  await expect(page.getByText(ui.t('notice-call-missing'))).toBeVisible();
  await expect(page.getByRole('button', { name: ui.t('home-start') })).toBeEnabled();
});

test('forgotten, a player starts clean', async ({ page }) => {
  await page.clock.install();
  await page.goto('./#/call/lost-parcel');
  await page.getByRole('button', { name: ui.t('ringing-decline') }).click();
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: ui.t('verdict-see') }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto('./');
  await page.getByRole('button', { name: ui.t('home-data') }).click();
  await page.getByRole('button', { name: ui.t('data-forget-open') }).click();
  await page.getByRole('button', { name: ui.t('data-forget-yes') }).click();
  // The page is opened anew once it is forgotten on the disk too.
  await expect(page.getByText(ui.t('record-none'))).toBeVisible();
  await page.reload();
  await expect(page.getByText(ui.t('record-none'))).toBeVisible();
});

test("nothing leaves the machine: every request goes to the page's own server", async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
  });
  await page.clock.install();
  await page.goto('./#/call/lost-parcel');
  await answerAndReply(page);
  expect(strangers).toEqual([]);
});
