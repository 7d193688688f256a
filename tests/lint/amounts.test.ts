import { expect, test } from 'vitest';
import { numbersIn, sumsIn } from '../../src/lint/amounts.ts';

test.each([
  ['¥1,200 back', [1200]],
  ['共972.00元', [972]],
  ['85,000 元，省 ¥5,100', [85000, 5100]],
  ['三千二', []],
])('%s has the sums %j', (text, sums) => {
  expect(sumsIn(text)).toEqual(sums);
});

test.each([
  ['三千二一分没少', 3200],
  ['一万九千六', 19600],
  ['五万八', 58000],
  ['八万五三天后到账', 85000],
  ['两百零六', 206],
  ['一千零五十', 1050],
  ['十八', 18],
  ['二十', 20],
  ['十二万', 120000],
  ['8万块', 80000],
  ['18块6', 18.6],
  ['¥1,280', 1280],
])('%s can mean %d', (text, value) => {
  expect([...numbersIn(text)]).toContain(value);
});

test('a sum nobody wrote is not among the numbers', () => {
  expect(numbersIn('三千二，分两次').has(2300)).toBe(false);
});
