import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, NAME_HELPER, needChromium } from '../support/chromium.ts';

/** Uses a page of a new browser with a new profile and an empty cache. `scale`: pixels of the screen per pixel of the page. */
export async function withPage<T>(use: (page: Page, browser: Browser) => Promise<T>, scale = 1): Promise<T> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: scale,
      locale: 'en',
      // What is kept for later is fetched when the page is idle, and is no part of what a first visit waits for.
      serviceWorkers: 'block',
    });
    await context.addInitScript(NAME_HELPER);
    return await use(await context.newPage(), browser);
  } finally {
    await browser.close();
  }
}
