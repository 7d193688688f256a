import { expect, test } from '@playwright/test';
import { serveGallery } from '../support/gallery-server.ts';

const open = serveGallery();

const SIZES = [
  { name: 'a desk', width: 1280, height: 800, text: 100 },
  { name: 'a phone', width: 390, height: 844, text: 100 },
  { name: 'a phone with text at 200 %', width: 390, height: 844, text: 200 },
] as const;

for (const locale of ['en', 'zh-CN'] as const) {
  for (const { name, width, height, text } of SIZES) {
    test(`every date stands whole over its week: ${name}, ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `screen=progress-many&locale=${locale}&text=${text}`);
      await page.locator('.heat table').waitFor();
      const found = await page.locator('.heat').evaluate((heat) => {
        const lines = (box: Element) => {
          const range = document.createRange();
          range.selectNodeContents(box);
          return new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)))
            .size;
        };
        const middle = (box: Element) => {
          const { left, right } = box.getBoundingClientRect();
          return (left + right) / 2;
        };
        const days = [...heat.querySelectorAll('.heat-day')];
        const cells = [...(heat.querySelector('tbody tr')?.querySelectorAll('td') ?? [])];
        const scroll = heat.querySelector('.heat-scroll');
        return {
          lines: days.map(lines),
          off: days.map((day, i) => Math.abs(middle(day) - middle(cells[i] ?? day))),
          sideways: (scroll?.scrollWidth ?? 0) - (scroll?.clientWidth ?? 0),
        };
      });
      expect(found.lines.length).toBeGreaterThan(3);
      expect(new Set(found.lines)).toEqual(new Set([width === 1280 ? 1 : 2]));
      expect(Math.max(...found.off)).toBeLessThan(3);
      expect(found.sideways).toBeLessThanOrEqual(0);
    });
  }
}
