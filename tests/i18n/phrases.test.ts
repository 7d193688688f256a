import { expect, it } from 'vitest';
import { markPhrases } from '../../src/i18n/phrases.ts';

/** `|` stands for the mark. */
const shown = (text: string): string => markPhrases(text).replaceAll('\u200b', '|');

it.each([
  ['a word of one character stays with what follows it', '先别转钱', '先别转钱'],
  ['a particle stays with what stands before it', '对方发来的链接', '对方|发来的|链接'],
  ['a word that ends in a no stays with what is denied', '现在还没下单', '现在|还没下单'],
  ['no clause ends in a line of one character', '他们都会这么说。', '他们|都会|这么说。'],
  ['a date parts after the year', '2026年8月10日', '2026年|8月10日'],
  ['punctuation takes no mark: a line breaks after it as it is', '没关系，可以核实。', '没关系，可以|核实。'],
  ['quotes and brackets keep what they hold', '点“核实”，看看', '点“核实”，看看'],
  ['a figure stays with its unit', '一共 12 通电话', '一共 12\u00a0通电话'],
  ['Latin letters part from Chinese on both sides', '打开官方App看看', '打开|官方|App|看看'],
  ['too many short words in a row still break', '我也不大会用它去查这个', '我也不大会|用它去查这个'],
  ['no Chinese, no marks', 'Call 1 of 8: listen.', 'Call 1 of 8: listen.'],
])('%s', (_, text, marked) => {
  expect(shown(text)).toBe(marked);
});

it('changes nothing but spaces and marks', () => {
  const text = '“您小心是对的”，对方说：有 3 通App里查得到吗？';
  expect(markPhrases(text).replaceAll('\u200b', '').replaceAll('\u00a0', ' ')).toBe(text);
});
