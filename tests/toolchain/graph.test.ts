import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordKeys } from '../../src/scenario/scenario.ts';
import { WrongCall } from '../../src/toolchain/command.ts';
import { graph } from '../../src/toolchain/commands/graph.ts';
import { writeMermaid } from '../../src/toolchain/graph-mermaid.ts';
import { writeSvg } from '../../src/toolchain/graph-svg.ts';
import { cutTo, widthOf, wrapText } from '../../src/toolchain/wrap-text.ts';
import { readShipped } from '../support/shipped.ts';
import { parseSmall } from '../support/small-call.ts';

const small = parseSmall();
const words = small.words['zh-CN'] ?? {};
const HOSTILE = [
  '"]; end <img src=x>',
  '</text><script>alert(1)</script>',
  '&lt;b&gt; `x` #quot;',
  "a' onload='x\u0001\ud800",
];
const hostile = Object.fromEntries(wordKeys(small.scenario).map((id, i) => [id, HOSTILE[i % HOSTILE.length] ?? '']));

describe('Mermaid', () => {
  const text = writeMermaid(small.scenario, words);

  test('a subgraph a stage, in order, with its nodes', () => {
    expect([...text.matchAll(/subgraph stage_(\w+)/g)].map((match) => match[1])).toEqual([
      'contact',
      'request',
      'extraction',
    ]);
    for (const { id } of [...small.scenario.nodes, ...small.scenario.endings])
      expect(text).toContain(`p_${id.replace('-', '_')}["${id}`);
  });

  test('silence is dotted, a reply is not, checks are a few words', () => {
    expect(text).toContain('p_n_a -.->|"12 s of silence"| p_n_b');
    expect(text).toContain('p_n_b -->|"转了。"| p_n_c');
    expect(text).toContain('["ringBack · 40 s<br/>总机<br/>contradicted → e-back<br/>contradicted → n-d"]');
    expect(text).toContain('["hangs up<br/>→ e-lost<br/>→ e-left"]');
  });

  test('words never become signs of the chart', () => {
    const labels = writeMermaid(small.scenario, hostile).match(/"[^\n]*?"(?=[\]|])/g) ?? [];
    expect(labels.length).toBeGreaterThan(20);
    for (const label of labels) expect(label.slice(1, -1).replaceAll('<br/>', '')).not.toMatch(/["<>`&{}[\]|]/);
  });
});

describe('SVG', () => {
  test('every box is there with its words, every way is drawn, silence as silence', () => {
    const svg = writeSvg(small.scenario, words);
    for (const { id } of [...small.scenario.nodes, ...small.scenario.endings]) expect(svg).toContain(`<title>${id}\n`);
    expect(svg).toContain('喂，转五百。</text>');
    expect(svg.match(/class="arrow (choice|continues) /g)?.length).toBeGreaterThanOrEqual(7);
    expect(svg).toMatch(/class="arrow silence plain"><title>n-a /);
    expect(svg).toContain('⤷ ringBack</text>');
  });

  test('a hostile line stays text: no element that was not there, no attribute, no sign XML forbids', () => {
    const svg = writeSvg(small.scenario, hostile);
    const elements = new Set([...svg.matchAll(/<([a-z]+)/g)].map((match) => match[1] ?? ''));
    const drawn = ['defs', 'g', 'marker', 'path', 'rect', 'style', 'svg', 'text', 'title'];
    expect(elements).toEqual(new Set(drawn));
    expect(svg).not.toMatch(/<[^>]*(onload|src=|alert)[^>]*>/);
    expect(svg.replace(/&#\d+;/g, '')).not.toContain('&');
    for (const char of ['\u0001', '\ud800']) expect(svg).not.toContain(char);
    expect(svg).toContain('&#60;script&#62;');
  });

  test('it fetches nothing', () => {
    expect(writeSvg(small.scenario, words).replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\((?!#)|@import/,
    );
  });
});

describe('the command', () => {
  test('writes the map of a shipped call in the language asked for', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'graph-')), 'map.svg');
    expect(await graph.run({ words: ['lost-parcel'], options: { format: 'svg', locale: 'en', out } })).toBe(0);
    const english = readShipped().scenarios.find(({ parsed }) => parsed.scenario.id === 'lost-parcel');
    expect(readFileSync(out, 'utf8')).toContain(english?.parsed.words.en?.title);
  });

  test.each([
    [{ words: ['lost-parcle'], options: {} }, /no scenario/],
    [{ words: ['lost-parcel'], options: { format: 'png' } }, /mermaid or svg/],
    [{ words: ['lost-parcel'], options: { locale: 'fr' } }, /it has zh-CN, en/],
  ])('%j is refused', (given, message) => {
    expect(() => graph.run(given)).toThrow(WrongCall);
    expect(() => graph.run(given)).toThrow(message);
  });
});

describe('breaking text', () => {
  test.each([
    ['您手机上应该有显示的，禾雁快递客服。', 10, 2],
    ['Something has happened to one of your parcels, I am afraid.', 12, 2],
    [`Donaudampfschifffahrtsgesellschaft${'x'.repeat(60)}`, 12, 3],
  ])('"%s" in rows of %i', (text, ems, rows) => {
    const lines = wrapText(text, ems, rows);
    expect(lines.length).toBeLessThanOrEqual(rows);
    // A closing mark may hang out by one.
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(ems + 1);
    for (const line of lines) expect(line).not.toMatch(/^[，。]/);
  });

  test('what fits stays whole, what does not ends in …', () => {
    expect(wrapText('好的。', 10, 2)).toEqual(['好的。']);
    expect(wrapText('one two three four five six', 6, 2).at(-1)).toMatch(/…$/);
    expect(cutTo('好', 3)).toBe('好');
    expect(cutTo('好好好好', 3)).toBe('好好…');
  });
});
