import { expect, it } from 'vitest';
import { keepTogether } from '../../src/i18n/keep-together.ts';

it.each([
  ['退了 32 元，看到账没', '退了 32\u00a0元，看到账没'],
  ['限额 5 万元', '限额 5\u00a0万元'],
  ['有 0 通先核实', '有\u00a00\u00a0通先核实'],
  ['，有 12 通', '，有\u00a012\u00a0通'],
  ['从 1:08 再试一次', '从\u00a01:08 再试一次'],
  ['App 消息', 'App 消息'],
  ['staff number 2086. Hello', 'staff number 2086. Hello'],
])('binds figures to Chinese units, and to a lone character before them: %s', (text, bound) => {
  expect(keepTogether(text)).toBe(bound);
});
