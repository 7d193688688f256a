import { expect, it } from 'vitest';
import { keepTogether } from '../../src/i18n/keep-together.ts';

it.each([
  ['退了 32 元，看到账没', '退了 32\u00a0元，看到账没'],
  ['限额 5 万元', '限额 5\u00a0万元'],
  ['App 消息', 'App 消息'],
  ['staff number 2086. Hello', 'staff number 2086. Hello'],
])('binds figures to Chinese units: %s', (text, bound) => {
  expect(keepTogether(text)).toBe(bound);
});
