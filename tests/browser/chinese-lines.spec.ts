import { expect, test } from '@playwright/test';
import { serveGallery } from '../support/gallery-server.ts';

const open = serveGallery();

const SCREENS = [
  'home',
  'ringing',
  'call',
  'verdict',
  'debrief-refused',
  'summary',
  'progress-many',
  'certificate-band',
];

/** Runs in the page: every line of Chinese that begins with a mark of punctuation or within a word, as `before|after`. */
function badLines(): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const bad: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const element = node.parentElement;
    if (!/\p{Script=Han}/u.test(text) || !element?.checkVisibility()) continue;
    // What only readers get stands in a box of one pixel.
    if (element.getBoundingClientRect().width < 24) continue;
    const marks = new Set(Array.from(segmenter.segment(text), ({ index }) => index));
    const range = document.createRange();
    let top = Number.POSITIVE_INFINITY;
    for (let i = 0; i < text.length; i += 1) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const begins = box.top > top + box.height / 2;
      top = box.top;
      const isPunctuation = /[，。、；：？！”’）》]/.test(text.charAt(i));
      if (begins && (isPunctuation || !marks.has(i))) bad.push(`${text.slice(0, i)}|${text.slice(i)}`);
    }
  }
  return bad;
}

// With large text on a phone most clauses are longer than a line, so that what is marked in them is needed.
for (const [width, text] of [
  [390, 150],
  [1280, 100],
] as const) {
  test(`no Chinese line begins with punctuation or within a word at ${width} px, text at ${text} %`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const found: string[] = [];
    for (const name of SCREENS) {
      await open(page, `screen=${name}&locale=zh-CN&text=${text}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      found.push(...(await page.evaluate(badLines)).map((line) => `${name}: ${line}`));
    }
    expect(found).toEqual([]);
  });
}
