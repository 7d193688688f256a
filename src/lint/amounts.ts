import { chineseNumbers } from './chinese-numbers.ts';

const SUM = /[¥￥]\s*([\d,]+(?:\.\d+)?)|([\d,]+(?:\.\d+)?)\s*(?:元|yuan)/g;

/** Sums of yuan written in digits: "¥1,200", "972.00元", "85,000 元". */
export function sumsIn(text: string): readonly number[] {
  return [...text.matchAll(SUM)].map(([, after, before]) => toNumber(after ?? before ?? ''));
}

/** Every number of a text that could be a sum: in digits, with 万 after them, or in Chinese characters. */
export function numbersIn(text: string): ReadonlySet<number> {
  const digits = [...text.matchAll(/([\d,]+(?:\.\d+)?)\s*(万)?(?:块(\d))?/g)].flatMap(([, number = '', wan, tenth]) => {
    const value = toNumber(number);
    // "18块6" is 18.60.
    return [value, ...(wan ? [value * 10_000] : []), ...(tenth ? [value + Number(tenth) / 10] : [])];
  });
  return new Set([...digits, ...chineseNumbers(text)]);
}

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}
