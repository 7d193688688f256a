import type { Page } from '@playwright/test';
import { openBlank, recordedRows, seedYears } from '../support/database.ts';
import { uiWords } from '../support/ui-words.ts';
import { type Bench, ROOT } from './bench-table.ts';
import { withPage } from './with-page.ts';

/** What years of use cost: three shifts a day for more than a year. */

const ui = uiWords('en');
const YEARS = 10_000;

/** Uses a page of a player with so many trials behind them, before the game is opened. */
function withYears<T>(many: number, use: (page: Page) => Promise<T>): Promise<T> {
  return withPage(async (page) => {
    await openBlank(page, ROOT);
    await seedYears(page, recordedRows(), many, Date.now());
    return use(page);
  });
}

/** From the first press in a page to the progress page drawn with everything on it, its code fetched. */
function progressOpens(): Promise<number> {
  return withYears(YEARS, async (page) => {
    await page.goto(ROOT);
    await page.getByRole('button', { name: ui.t('home-progress') }).waitFor();
    return page.evaluate(
      ([button, title]) =>
        new Promise<number>((resolve) => {
          const press = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(button));
          const from = performance.now();
          const look = (): void => {
            const isThere =
              document.querySelector('h1')?.textContent === title && document.querySelector('.heat, table');
            if (!isThere) {
              requestAnimationFrame(look);
              return;
            }
            // Two frames on, it has been painted.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - from)));
          };
          press?.click();
          look();
        }),
      [ui.t('home-progress'), ui.t('progress-title')] as const,
    );
  });
}

function homeUsable(): Promise<number> {
  return withYears(YEARS, async (page) => {
    await page.goto(ROOT, { waitUntil: 'commit' });
    await page.getByRole('button', { name: ui.t('home-start') }).waitFor();
    return page.evaluate(() => performance.now());
  });
}

/** From the press to the file handed to the browser. */
function exported(): Promise<number> {
  return withYears(YEARS, async (page) => {
    await page.goto(ROOT);
    await page.getByRole('button', { name: ui.t('home-data') }).click();
    const save = page.getByRole('button', { name: ui.t('data-save-record'), exact: true });
    await save.waitFor();
    // The page counts what is kept when it is opened; a player reads meanwhile.
    await page.getByText(ui.t('data-kept-counting')).waitFor({ state: 'detached' });
    const from = Date.now();
    await Promise.all([page.waitForEvent('download'), save.click()]);
    return Date.now() - from;
  });
}

/** Bytes a trial takes with 10,000 of them, against bytes a trial takes with 1,000: 1 where storage grows linearly. */
async function growth(): Promise<number> {
  const bytesOf = (many: number) =>
    withYears(many, async (page) => {
      const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
      return usage / many;
    });
  return (await bytesOf(YEARS)) / (await bytesOf(YEARS / 10));
}

export const TRAINING: Readonly<Record<string, Bench>> = {
  'progress-10000-ms': { unit: 'ms', target: 500, atMost: true, run: progressOpens },
  'home-10000-ms': { unit: 'ms', target: 1500, atMost: true, run: homeUsable },
  'export-10000-ms': { unit: 'ms', target: 3000, atMost: true, runs: 3, run: exported },
  'storage-growth-ratio': { unit: '×', target: 1.2, atMost: true, runs: 1, run: growth },
};
