import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, needChromium } from '../support/chromium.ts';

/**
 * npx tsx tests/shots/make-icons.ts: the icons of the installed game, from the drawing in the page's tab. A maskable one is
 * cut to whatever shape a phone likes, so its ground goes to the edges and the drawing stays in the inner four fifths.
 */

const drawing = readFileSync('assets/art/favicon.svg', 'utf8');
/** The drawing without its own ground and rounded edge. */
const bare = drawing.replace(/<rect[^>]*\/>/, '');
const AMBER = '#F2A83B';

const ICONS = [
  { file: 'icons/icon-192', size: 192, maskable: false },
  { file: 'icons/icon-512', size: 512, maskable: false },
  { file: 'icons/maskable-512', size: 512, maskable: true },
  { file: 'art/touch-180', size: 180, maskable: true },
] as const;

mkdirSync('assets/icons', { recursive: true });
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGS });
for (const { file, size, maskable } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = maskable ? `margin:6%;width:88%;height:88%` : 'width:100%;height:100%';
  await page.setContent(
    `<style>html,body{margin:0;height:100%;background:${maskable ? AMBER : 'transparent'};overflow:hidden}
     svg{display:block;position:absolute;inset:0;${inner}}</style>${maskable ? bare : drawing}`,
  );
  await page.screenshot({ path: `assets/${file}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
