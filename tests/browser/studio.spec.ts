import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findFaults } from '../support/find-faults.ts';
import { openLargeCall, panFps } from '../support/pan-map.ts';
import { uiWords } from '../support/ui-words.ts';

const ui = uiWords('en');
const FOLDER = 'scenarios/service/lost-parcel';
const CALL = readFileSync(`${FOLDER}/call.yaml`, 'utf8');
// What is saved goes to a download where a browser has no picker for it; a picker's window cannot be pressed from here.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  }),
);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const option = (page: Page, id: string) => page.getByRole('option', { name: new RegExp(`^${id}(,|$)`) });
const problems = (page: Page) => page.getByRole('list', { name: ui.t('studio-problems') });

async function openShipped(page: Page): Promise<void> {
  await page.goto('./#/studio');
  await page.getByRole('button', { name: /service\/lost-parcel/ }).click();
  await expect(option(page, 'n-open')).toContainText('%');
}

/** Chooses a node on the map as a keyboard does: by its name. */
async function choose(page: Page, id: string): Promise<void> {
  await page.getByRole('listbox').focus();
  await page.keyboard.type(id);
  await expect(option(page, id)).toHaveAttribute('aria-selected', 'true');
}

/** Takes the last letter off a reply's target: `n-which` becomes `n-whic`. */
async function breakTarget(page: Page): Promise<void> {
  await choose(page, 'n-open');
  await page.locator('.cm-line', { hasText: 'id: c-open-which' }).click();
  await page.keyboard.press('End');
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
}

const LINE = CALL.split('\n').findIndex((line) => line.includes('id: c-open-which')) + 1;

test('edit, problem, mend, play from a node, come back, save: the file has the edit and nothing else', async ({
  page,
}) => {
  await openShipped(page);
  await breakTarget(page);

  const problem = problems(page).getByRole('listitem').filter({ hasText: 'n-whic' });
  await expect(problem).toContainText('SC004');
  await expect(problem).toContainText(String(LINE));
  await expect(option(page, 'n-open')).toContainText(ui.t('studio-has-error'));
  await expect(page.locator('.cm-error-line')).toContainText('n-whic');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('n-whic');
  await expect(button(page, ui.t('studio-play-here'))).toBeDisabled();

  await problem.getByRole('button', { name: ui.t('studio-use', { offer: 'n-which' }) }).click();
  await expect(page.getByText(ui.t('studio-no-problems'))).toBeVisible();
  await expect(option(page, 'n-open')).not.toContainText(ui.t('studio-has-error'));

  // An edit that stays: a reply in both languages, from the boxes beside each other.
  await page.getByRole('textbox', { name: 'c-open-who, 中文' }).fill('你是哪个公司的？');
  await page.getByRole('textbox', { name: 'c-open-who, English' }).fill('Which company: "Heyan", is it?');
  await page.getByRole('textbox', { name: 'c-open-busy, 中文' }).focus();
  await expect(page.getByText(ui.t('studio-no-problems'))).toBeVisible();

  await choose(page, 'n-sms');
  await button(page, ui.t('studio-play-here')).click();
  await expect(page.getByText(ui.t('unreviewed'), { exact: true })).toBeVisible();
  await expect(page.locator('.caption.caller').last()).toContainText('text');
  await button(page, ui.t('own-studio')).click();
  await expect(option(page, 'n-sms')).toHaveAttribute('aria-selected', 'true');

  await button(page, ui.t('studio-save')).click();
  const saved: Record<string, string> = {};
  page.on('download', async (download) => {
    saved[download.suggestedFilename()] = readFileSync((await download.path()) ?? '', 'utf8');
  });
  await button(page, ui.t('studio-save-files')).click();
  await expect.poll(() => Object.keys(saved).sort()).toEqual(['call.yaml', 'words.en.yaml']);
  expect(saved['call.yaml']).toBe(CALL.replace('你是哪个部门的？', '你是哪个公司的？'));
  const words = readFileSync(`${FOLDER}/words.en.yaml`, 'utf8');
  expect(saved['words.en.yaml']).toBe(
    words.replace('c-open-who: Which department is this?', 'c-open-who: "Which company: \\"Heyan\\", is it?"'),
  );
});

test('by keyboard alone: open, walk the map, mend in the source, play, and back', async ({ page }) => {
  await page.goto('./#/studio');
  await page.getByRole('button', { name: /service\/lost-parcel/ }).focus();
  await page.keyboard.press('Enter');
  await expect(option(page, 'n-open')).toHaveAttribute('aria-selected', 'true');
  const tabTo = async (wanted: () => Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 40 && !(await wanted()); i += 1) await page.keyboard.press('Tab');
    expect(await wanted()).toBe(true);
  };
  await tabTo(() => page.getByRole('listbox').evaluate((one) => one === document.activeElement));
  await page.keyboard.press('ArrowRight');
  await expect(option(page, 'n-open')).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const editor = page.locator('.cm-content');
  await expect(editor).toBeFocused();
  // A key that is not in the schema, on a line of its own, and taken back again.
  await page.keyboard.press('End');
  await page.keyboard.type('\nfoe: 1');
  await expect(problems(page)).toContainText('foe');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(ui.t('studio-no-problems'))).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
  const play = button(page, ui.t('studio-play-here'));
  for (let i = 0; i < 40 && !(await play.evaluate((one) => one === document.activeElement)); i += 1)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(ui.t('unreviewed'), { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('unsaved work is offered again after a reload, and leaving it is warned of', async ({ page }) => {
  await openShipped(page);
  await page.getByRole('textbox', { name: 'c-open-who, 中文' }).fill('你谁呀？');
  await expect(page.getByText(ui.t('studio-unsaved'))).toBeVisible();
  await page.waitForTimeout(900);
  let asked = false;
  page.on('dialog', async (dialog) => {
    asked = dialog.type() === 'beforeunload';
    await dialog.accept();
  });
  await page.reload();
  expect(asked).toBe(true);
  await expect(page.getByRole('heading', { name: ui.t('studio-drafts') })).toBeVisible();
  await page
    .getByRole('button', { name: /scenarios\/service\/lost-parcel/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'c-open-who, 中文' })).toHaveValue('你谁呀？');
});

test('a call of one’s own is kept, played from home as unreviewed, counts nowhere, and can be deleted', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./#/studio');
  await page.locator('input[type=file]').setInputFiles([
    {
      name: 'my-call.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(CALL.replace('id: lost-parcel', 'id: my-parcel')),
    },
    { name: 'words.en.yaml', mimeType: 'application/yaml', buffer: readFileSync(`${FOLDER}/words.en.yaml`) },
  ]);
  await expect(option(page, 'n-open')).toContainText('%');
  await button(page, ui.t('studio-save')).click();
  await button(page, ui.t('studio-keep')).click();
  await button(page, ui.t('studio-leave')).click();
  const own = page.getByRole('region', { name: ui.t('own-calls') });
  await expect(own).toContainText(ui.t('unreviewed'));
  await own.getByRole('button', { name: ui.t('own-play') }).click();
  await button(page, ui.t('ringing-decline')).click();
  await expect(page.getByText(ui.t('unreviewed'), { exact: true })).toBeVisible();
  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: ui.t('verdict-see') }).click();
  await expect(page.locator('.debrief')).toBeVisible();
  await page.goto('./');
  await page.reload();
  await expect(page.getByText(ui.t('record-none'))).toBeVisible();
  await own.getByRole('button', { name: ui.t('own-delete') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: ui.t('own-delete') })
    .click();
  await expect(own).toHaveCount(0);
});

const HOSTILE: Readonly<Record<string, string>> = {
  'markup in every word': CALL.replace(/text: /g, 'text: "<img src=x onerror=hurt=1>" #').slice(0, 30_000),
  'deep nesting': `id: ${'['.repeat(60_000)}`,
  'nesting as deep as can be parsed but not coloured': `id: ${'['.repeat(1000)}`,
  'an anchors bomb': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
    .split('')
    .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)
    .join('\n')}\n`,
  'not YAML': '\u0000\u0001{{{{: ::: - - \t\t"',
  nothing: '',
  'prototype keys': 'id: constructor\n__proto__: { a: 1 }\nnodes: [{ id: __proto__ }]\n',
};

for (const [what, text] of Object.entries(HOSTILE)) {
  test(`hostile YAML gives problems, never a crash: ${what}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (said) => {
      if (said.type() === 'error') errors.push(said.text());
    });
    await page.goto('./#/studio');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'call.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
    await expect(
      problems(page)
        .getByRole('listitem')
        .first()
        .or(page.getByText(ui.t('studio-too-much'))),
    ).toBeVisible();
    expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBeUndefined();
    expect(errors).toEqual([]);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });
}

test('a file too large for a call is refused with a reason', async ({ page }) => {
  await page.goto('./#/studio');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'call.yaml', mimeType: 'application/yaml', buffer: Buffer.alloc(5_000_000, 'a') });
  await expect(page.getByRole('alert')).toHaveText(ui.t('studio-too-large', { name: 'call.yaml' }));
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const) {
  test(`no axe violation and no layout fault, ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      found.push(...(await findFaults(page, name)));
    };
    await page.goto('./#/studio');
    await page.getByRole('heading', { name: ui.t('studio-shipped') }).waitFor();
    await look('start');
    await openShipped(page);
    if (width === 390) {
      for (const pane of ['source', 'lines', 'problems', 'figures', 'map']) {
        await page
          .getByRole('tab', { name: ui.t(`studio-tab-${pane}`) })
          .filter({ visible: true })
          .first()
          .click();
        await look(pane);
      }
      expect(found).toEqual([]);
      return;
    }
    await look('open');
    await breakTarget(page);
    await problems(page).getByRole('listitem').first().waitFor();
    await look('broken');
    await page
      .getByRole('tab', { name: ui.t('studio-tab-figures') })
      .filter({ visible: true })
      .click();
    await look('figures');
    expect(found).toEqual([]);
  });
}

test('a call of 300 nodes is drawn, and dragged it shows another part', async ({ page, baseURL }) => {
  await openLargeCall(page, baseURL ?? '');
  const picture = () => page.locator('.map-canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await expect.poll(async () => (await picture()).length).toBeGreaterThan(5000);
  const before = await picture();
  await panFps(page, 400);
  expect(await picture()).not.toBe(before);
});

test('saved where the trainer says when the browser lets one say it, and written there again without asking', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const written: string[] = [];
    let asked = 0;
    const picker = (options: { suggestedName: string }) => {
      asked += 1;
      return Promise.resolve({
        kind: 'file',
        name: options.suggestedName,
        createWritable: () =>
          Promise.resolve({
            write: (text: string) => Promise.resolve(void written.push(text)),
            close: () => Promise.resolve(),
          }),
      });
    };
    Object.assign(window, { showSaveFilePicker: picker, written, asked: () => asked });
  });
  await openShipped(page);
  for (const [i, text] of ['你谁呀？', '谁呀？'].entries()) {
    await page.getByRole('textbox', { name: 'c-open-who, 中文' }).fill(text);
    await expect(page.getByText(ui.t('studio-unsaved'))).toBeVisible();
    await page.keyboard.press('Control+s');
    const written = () => page.evaluate(() => (window as unknown as { written: string[] }).written);
    await expect.poll(async () => (await written()).length).toBe(i + 1);
    expect((await written())[i]).toBe(CALL.replace('你是哪个部门的？', text));
  }
  expect(await page.evaluate(() => (window as unknown as { asked: () => number }).asked())).toBe(1);
  await expect(page.getByText(ui.t('studio-unsaved'))).toHaveCount(0);
});
