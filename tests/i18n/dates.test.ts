import { describe, expect, test } from 'vitest';
import { dayText } from '../../src/i18n/dates.ts';
import { decimal } from '../../src/i18n/decimal.ts';

/** 14 March 2027, a Sunday. */
const DAY = Date.UTC(2027, 2, 14) / 86_400_000;

describe('dayText', () => {
  test.each([
    ['long', 'en', '14 March 2027'],
    ['long', 'zh-CN', '2027年3月14日'],
    ['short', 'en', '14 Mar'],
    ['short', 'zh-CN', '3月14日'],
    ['weekday', 'en', 'Sunday'],
    ['weekday', 'zh-CN', '星期日'],
  ] as const)('%s in %s', (shape, locale, text) => expect(dayText(DAY, shape, locale)).toBe(text));
});

describe('decimal', () => {
  test.each([
    [1.64, 1, '1.6'],
    [-0.294, 2, '−0.29'],
    [-0.004, 2, '0.00'],
    [2, 1, '2.0'],
  ])('%d with %d places is %s', (value, places, text) => expect(decimal(value, places, 'en')).toBe(text));
});
