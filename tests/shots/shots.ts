import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { auditLayout } from '../support/audit.ts';
import { auditRoom } from '../support/audit-room.ts';
import { CHROMIUM_ARGS, NAME_HELPER, needChromium } from '../support/chromium.ts';
import { servePseudo } from '../support/pseudo-mode.ts';
import { serve } from '../support/serve.ts';
import { tour } from '../support/tour.ts';

/**
 * npm run shots [-- <part of a name>…]: every screen × size × language × theme into shots/, from the built game. Fails on
 * clipped, covered or sideways text and on targets under 44 px. With `pseudo`, the same screens at the three sizes in a language two
 * fifths longer than English, which shows where a translation would have no room.
 */

const PORT = 4397;
const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  projector: { width: 1920, height: 1080 },
} as const;

async function shoot(
  browser: Browser,
  size: keyof typeof SIZES,
  locale: 'en' | 'zh-CN',
  theme: 'light' | 'dark',
  folder: string = `${size}-${locale}-${theme}`,
): Promise<number> {
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: SIZES[size],
    locale,
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await context.addInitScript(NAME_HELPER);
  const page = await context.newPage();
  await page.clock.install();
  let faults = 0;
  try {
    await tour(page, locale, size === 'phone', async ({ name }) => {
      const file = `shots/${folder}/${name}.png`;
      await page.screenshot({ path: file, fullPage: size !== 'phone' || !/call|ringing/.test(name) });
      const found = [
        ...(await page.evaluate(auditLayout)),
        ...(folder.endsWith('pseudo') ? await page.evaluate(auditRoom) : []),
      ];
      for (const fault of found) {
        faults += 1;
        process.stdout.write(`${file}: ${fault.kind}: ${fault.what}\n`);
      }
    });
  } finally {
    await context.close();
  }
  return faults;
}

async function pseudoShots(wanted: readonly string[]): Promise<number> {
  const built = mkdtempSync(join(tmpdir(), 'pseudo-build-'));
  const stop = await servePseudo(PORT, built);
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGS });
  let faults = 0;
  try {
    for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
      if (wanted.length > 0 && !wanted.some((part) => size.includes(part))) continue;
      rmSync(`shots/${size}-pseudo`, { recursive: true, force: true });
      faults += await shoot(browser, size, 'en', 'light', `${size}-pseudo`);
      process.stdout.write(`${size}-pseudo done\n`);
    }
  } finally {
    await browser.close();
    await stop();
    rmSync(built, { recursive: true });
  }
  process.stdout.write(`${faults} faults\n`);
  return faults === 0 ? 0 : 1;
}

async function main(wanted: readonly string[]): Promise<number> {
  if (wanted.includes('pseudo')) return pseudoShots(wanted.filter((part) => part !== 'pseudo'));
  const stop = await serve(PORT);
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGS });
  let faults = 0;
  try {
    for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
      for (const locale of ['en', 'zh-CN'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          const name = `${size}-${locale}-${theme}`;
          if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
          rmSync(`shots/${name}`, { recursive: true, force: true });
          faults += await shoot(browser, size, locale, theme);
          process.stdout.write(`${name} done\n`);
        }
      }
    }
  } finally {
    await browser.close();
    stop();
  }
  process.stdout.write(`${faults} faults\n`);
  return faults === 0 ? 0 : 1;
}

process.exit(await main(process.argv.slice(2)));
