import type { Page } from '@playwright/test';
import { generateScenario } from './generate-scenario.ts';

const NODES = 300;

/** Opens a made-up call of 300 nodes in the studio, as files from the disk. */
export async function openLargeCall(page: Page, root: string): Promise<void> {
  const { call, overlays } = generateScenario(4, NODES);
  await page.goto(`${root}#/studio`);
  await page.locator('input[type=file]').setInputFiles(
    [call, ...overlays].map(({ file, text }) => ({
      name: file.split('/').at(-1) ?? '',
      mimeType: 'application/yaml',
      buffer: Buffer.from(text),
    })),
  );
  await page.getByRole('option').nth(NODES).waitFor({ state: 'attached', timeout: 60_000 });
}

/** Frames a second while the map is dragged to and fro with the mouse for so many milliseconds. */
export async function panFps(page: Page, ms: number): Promise<number> {
  const box = await page.locator('.map').boundingBox();
  if (!box) throw new Error('there is no map');
  const [left, right, middle] = [box.x + 20, box.x + box.width - 20, box.y + box.height / 2];
  const counted = page.evaluate(
    (most) =>
      new Promise<number>((done) => {
        const began = performance.now();
        let frames = 0;
        const count = () => {
          frames += 1;
          const spent = performance.now() - began;
          if (spent >= most) done((frames / spent) * 1000);
          else requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
      }),
    ms,
  );
  const until = Date.now() + ms;
  // Three strokes to the end of the map, three back: most of it is new when it comes into sight.
  for (let stroke = 0; Date.now() < until; stroke += 1) {
    const [from, to] = stroke % 6 < 3 ? [right, left] : [left, right];
    await page.mouse.move(from, middle);
    await page.mouse.down();
    await page.mouse.move(to, middle + (stroke % 2 === 0 ? 60 : -60), { steps: 40 });
    await page.mouse.up();
  }
  return counted;
}
