import { describe, expect, it } from 'vitest';
import { clock, count, duration, money, percent } from '../../src/i18n/numbers.ts';
import type { Locale } from '../../src/scenario/vocabulary.ts';

describe('numbers as the player reads them', () => {
  it.each<[number, Locale, string]>([
    [26400, 'en', '¥26,400'],
    [26400, 'zh-CN', '¥26,400'],
    [0, 'en', '¥0'],
    [32.6, 'zh-CN', '¥33'],
  ])('money %d in %s is %s', (yuan, locale, text) => {
    expect(money(yuan, locale)).toBe(text);
  });

  it.each([
    [0, '0:00'],
    [9.9, '0:09'],
    [84, '1:24'],
    [3599, '59:59'],
    [-3, '0:00'],
  ])('the clock of %d s shows %s', (seconds, text) => {
    expect(clock(seconds)).toBe(text);
  });

  it.each<[number, Locale, string]>([
    [20, 'en', '20 seconds'],
    [1, 'en', '1 second'],
    [84, 'en', '1 minute 24 seconds'],
    [120, 'en', '2 minutes'],
    [0, 'en', '0 seconds'],
    [20, 'zh-CN', '20 秒'],
    [84, 'zh-CN', '1 分钟 24 秒'],
  ])('%d s in %s is "%s"', (seconds, locale, text) => {
    expect(duration(seconds, locale)).toBe(text);
  });

  it('counts and shares', () => {
    expect([count(1234, 'en'), percent(0.836, 'en'), percent(1, 'zh-CN')]).toEqual(['1,234', '84%', '100%']);
  });
});
