import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, NAME_HELPER, needChromium } from '../support/chromium.ts';
import { openLargeCall, panFps } from '../support/pan-map.ts';
import { type Bench, ROOT } from './bench-table.ts';

/** A call of 300 nodes dragged about in the studio, without a GPU, at the density of pixels of a good screen or an old one. */
async function studioPan(scale: number): Promise<number> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: scale,
      locale: 'en',
    });
    await context.addInitScript(NAME_HELPER);
    const page = await context.newPage();
    await openLargeCall(page, ROOT);
    return await panFps(page, 5000);
  } finally {
    await browser.close();
  }
}

export const STUDIO: Readonly<Record<string, Bench>> = {
  'studio-pan-fps': { unit: 'frames/s', target: 50, atMost: false, runs: 3, run: () => studioPan(1) },
  'studio-pan-fps-2x': { unit: 'frames/s', target: 50, atMost: false, runs: 3, run: () => studioPan(2) },
};
