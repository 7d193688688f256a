import { expect, type Locator, type Page, test } from '@playwright/test';
import { serveGallery } from '../support/gallery-server.ts';
import { uiWords } from '../support/ui-words.ts';

/** How the page after a call is laid out, on made-up views: no engine is needed for that. */
const open = serveGallery();

/** The heights of the panels in each column, from left to right. */
function columns(page: Page): Promise<readonly (readonly number[])[]> {
  return page.locator('.debrief-columns > *').evaluateAll((panels) => {
    const found = new Map<number, number[]>();
    for (const panel of panels) {
      const { left, height } = panel.getBoundingClientRect();
      found.set(Math.round(left), [...(found.get(Math.round(left)) ?? []), height]);
    }
    return [...found.entries()].toSorted(([a], [b]) => a - b).map(([, heights]) => heights);
  });
}

/** How high panels are one below the other, 16 px apart. */
function stacked(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 16 * Math.max(0, heights.length - 1));
}

for (const screen of ['debrief', 'debrief-lost', 'debrief-refused'] as const) {
  test(`${screen}: on a desk two columns come out as even as its panels can`, async ({ page }) => {
    await open(page, `screen=${screen}`);
    const [left = [], right = [], ...more] = await columns(page);
    expect(more).toEqual([]);
    const panels = [...left, ...right];
    const cuts = panels.slice(1).map((_, i) => [panels.slice(0, i + 1), panels.slice(i + 1)]);
    const best = Math.min(...cuts.map((sides) => Math.max(...sides.map(stacked))));
    expect(Math.max(stacked(left), stacked(right))).toBeLessThanOrEqual(best + 1);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('one column, and the words of both calls have the width of their half', async ({ page }) => {
    await open(page, 'screen=debrief');
    expect(await columns(page)).toHaveLength(1);
    const told = page.locator('.debrief-twins .debrief-told');
    expect(await told.count()).toBeGreaterThan(4);
    const gaps = await told.evaluateAll((all) =>
      all.map((one) => {
        const [words, button] = [...one.children].map((child) => child.getBoundingClientRect());
        return (button?.top ?? 0) - (words?.bottom ?? 0);
      }),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(-6);
  });

  test('the stages are named once each, in colours that differ', async ({ page }) => {
    await open(page, 'screen=debrief');
    const legend = page.locator('.stage-legend li');
    const names = await legend.allInnerTexts();
    expect(names).toHaveLength(6);
    const colours = await legend.evaluateAll((items) =>
      items.map((item) => {
        const swatch = item.querySelector('.stage-swatch');
        return swatch ? getComputedStyle(swatch).backgroundColor : '';
      }),
    );
    expect(new Set(colours).size).toBe(names.length);
  });
});

test('a stage has its whole name wherever that has room, and else none of it', async ({ page }) => {
  await open(page, 'screen=debrief');
  const bands = await page.locator('.stage-bands > span').evaluateAll((spans) =>
    spans.map((span) => {
      const name = span.querySelector('b');
      const shown = name ? name.getBoundingClientRect().width : 0;
      return { room: span.getBoundingClientRect().width, shown, whole: name?.scrollWidth ?? 0 };
    }),
  );
  expect(bands).toHaveLength(6);
  for (const { room, shown, whole } of bands) {
    if (shown > 0) expect(whole).toBeLessThanOrEqual(Math.ceil(shown));
    else expect(room).toBeLessThan(1.4 * whole + 16);
  }
  // The isolation of this call is a fifth of it and must be named.
  await expect(page.locator('.stage-bands b').nth(3)).toHaveText(uiWords('en').t('stage-isolation'));
  expect(bands[3]?.shown).toBeGreaterThan(30);
});

/** Contrast of two colours as the page draws them, after WCAG 2: of the fill and of the rim with the panel. */
function contrasts(dot: Locator): Promise<readonly (readonly number[])[]> {
  return dot.evaluateAll((dots) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string): number => {
      if (!canvas) return 0;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return dots.map((one) => {
      const panel = luminance(getComputedStyle(one.closest('.panel') ?? one).backgroundColor);
      const { backgroundColor, borderTopColor } = getComputedStyle(one);
      return [backgroundColor, borderTopColor].map((colour) => {
        const [light = 0, dark = 0] = [luminance(colour), panel].toSorted((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
      });
    });
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`every mark on the cord stands out from a ${theme} page`, async ({ page }) => {
    for (const screen of ['debrief', 'debrief-lost', 'debrief-refused']) {
      await open(page, `screen=${screen}&theme=${theme}`);
      const found = await contrasts(page.locator('.mark-dot'));
      expect(found.length).toBeGreaterThan(2);
      // Graphics need 3 (WCAG 2.2, 1.4.11): by the fill or by the rim.
      for (const of of found) expect(Math.max(...of), `${screen} ${theme}`).toBeGreaterThanOrEqual(3);
    }
  });
}

test('after a loss the player is drawn worried, and everywhere else as ever', async ({ page }) => {
  await open(page, 'screen=debrief-lost');
  const you = page.locator('.together-you');
  await expect(you).toHaveAttribute('src', /#worried$/);
  const plain = await page.evaluate(() => {
    const image = document.querySelector<HTMLImageElement>('.together-you');
    const url = image?.src ?? '';
    const draw = async (src: string): Promise<string> => {
      const drawing = new Image(120, 120);
      drawing.src = src;
      await drawing.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 120;
      canvas.getContext('2d')?.drawImage(drawing, 0, 0, 120, 120);
      return canvas.toDataURL();
    };
    return Promise.all([draw(url), draw(url.replace('#worried', ''))]);
  });
  expect(plain[0]).not.toBe(plain[1]);
});
