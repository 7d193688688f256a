import { cardinal, digits, ordinal, quantity } from './number-words-en.ts';
import { pattern, type RuleEn } from './rule-en.ts';

/** What a currency sign means: one unit, several units. */
const MONEY: Readonly<Record<string, readonly [string, string]>> = {
  '¥': ['yuan', 'yuan'],
  '￥': ['yuan', 'yuan'],
  RMB: ['yuan', 'yuan'],
  CNY: ['yuan', 'yuan'],
  $: ['dollar', 'dollars'],
  US$: ['US dollar', 'US dollars'],
  USD: ['US dollar', 'US dollars'],
  HK$: ['Hong Kong dollar', 'Hong Kong dollars'],
  HKD: ['Hong Kong dollar', 'Hong Kong dollars'],
  '£': ['pound', 'pounds'],
  GBP: ['pound', 'pounds'],
  '€': ['euro', 'euros'],
  EUR: ['euro', 'euros'],
};
const SIGN = String.raw`(US\$|HK\$|[¥￥$£€]|(?:RMB|CNY|USD|HKD|GBP|EUR)(?=\s?\d))\s?`;
const SCALE = String.raw`(?:\s?(million|billion|thousand|bn|k|K)(?!\p{L}))?`;
const SCALES: Readonly<Record<string, string>> = { k: 'thousand', K: 'thousand', bn: 'billion' };
const PER = String.raw`(?:\s?/\s?(month|day|week|hour|year|person|piece|item|share|time|night|task|order|minute)(?!\p{L}))?`;
const SIGNED: Readonly<Record<string, string>> = { '-': 'minus ', '−': 'minus ', '+': 'plus ' };
/** Not the hyphen of a code. */
const BARE_SIGN = String.raw`(?:(?<![\p{L}\d)])([-−+]))?`;
const DASH = String.raw`\s?[-–—~]\s?`;
const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': 'a half',
  '1/3': 'a third',
  '2/3': 'two thirds',
  '1/4': 'a quarter',
  '3/4': 'three quarters',
  '1/5': 'a fifth',
  '½': 'a half',
  '⅓': 'a third',
  '⅔': 'two thirds',
  '¼': 'a quarter',
  '¾': 'three quarters',
};
/** Units written short: one, several. */
const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  km: ['kilometre', 'kilometres'],
  kg: ['kilo', 'kilos'],
  cm: ['centimetre', 'centimetres'],
  mm: ['millimetre', 'millimetres'],
  g: ['gram', 'grams'],
  min: ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  hr: ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  h: ['hour', 'hours'],
  sec: ['second', 'seconds'],
  secs: ['second', 'seconds'],
  GB: ['gigabyte', 'gigabytes'],
  MB: ['megabyte', 'megabytes'],
  '°C': ['degree Celsius', 'degrees Celsius'],
  '℃': ['degree Celsius', 'degrees Celsius'],
  '°': ['degree', 'degrees'],
  x: ['time', 'times'],
  '×': ['time', 'times'],
};
const UNIT = '(km|kg|cm|mm|mins?|hrs?|secs?|GB|MB|°C|℃|°|[ghx×])';

const scaled = (scale: string | undefined): string => (scale === undefined ? '' : ` ${SCALES[scale] ?? scale}`);

function per(unit: string | undefined): string {
  if (unit === undefined) return '';
  return unit === 'person' ? ' per person' : ` ${/^(?:hour|item|order)$/.test(unit) ? 'an' : 'a'} ${unit}`;
}

/** `58,000.00` is said as `58,000`. */
const stem = (decimal: string): string => (/\.0+$/.test(decimal) ? decimal.replace(/\.0+$/, '') : decimal);

/** An amount of money: `6.50` of yuan → `six yuan fifty`; cents of nothing are read as a decimal. */
function money(sign: string, written: string, scale: string | undefined): string {
  const [one, many] = MONEY[sign] ?? ['', ''];
  const amount = stem(written);
  const [whole = '0', cents] = amount.replaceAll(',', '').split('.');
  const unit = Number(whole) === 1 && cents === undefined && scale === undefined ? one : many;
  if (scale !== undefined || cents === undefined || Number(whole) === 0 || cents.length > 2)
    return `${quantity(amount)}${scaled(scale)} ${unit}`;
  const small = Number(cents.padEnd(2, '0'));
  return `${cardinal(Number(whole))} ${Number(whole) === 1 ? one : many} ${small < 10 ? `oh ${cardinal(small)}` : cardinal(small)}`;
}

/** Money, shares of a hundred, ranges, fractions, ordinals, units. */
export const AMOUNTS: readonly RuleEn[] = [
  {
    written: pattern(`${SIGN}(<N>)${SCALE}${DASH}(?:${SIGN})?(<N>)${SCALE}${PER}`),
    say: ([, sign = '', from = '', fromScale, other, to = '', toScale, unit]) =>
      other !== undefined && other !== sign
        ? null
        : `${quantity(stem(from))}${scaled(fromScale)} to ${money(sign, to, toScale)}${per(unit)}`,
  },
  {
    written: pattern(`${BARE_SIGN}${SIGN}([-−])?(<N>)${SCALE}${PER}`),
    say: ([, before, sign = '', inside, amount = '', scale, unit]) =>
      (SIGNED[before ?? inside ?? ''] ?? '') + money(sign, amount, scale) + per(unit),
  },
  {
    // 238.50 yuan, 5k yuan/month
    written: pattern(`${BARE_SIGN}(<N>)${SCALE}\\s?(yuan|RMB|CNY)(?!\\p{L})${PER}`),
    say: ([, sign = '', amount = '', scale, , unit]) => (SIGNED[sign] ?? '') + money('¥', amount, scale) + per(unit),
  },
  {
    written: pattern(`(<N>)\\s?%?${DASH}(<N>)\\s?(%|per cent\\b|percent\\b)`),
    say: ([, from = '', to = '']) => `${quantity(from)} to ${quantity(to)} per cent`,
  },
  {
    written: pattern(`${BARE_SIGN}(<N>)\\s?(%|‰)`),
    say: ([, sign = '', amount = '', of]) =>
      `${SIGNED[sign] ?? ''}${quantity(amount)} ${of === '%' ? 'per cent' : 'per thousand'}`,
  },
  { written: /24\/7(?!\d)/uy, say: () => 'twenty-four seven' },
  {
    // 3 1/2, 3½, 2/3
    written: /(?:(\d{1,3})(?: |(?=[½⅓⅔¼¾])))?(1\/[2345]|2\/3|3\/4|[½⅓⅔¼¾])(?![\d/])/uy,
    say: ([, whole, part = '']) => {
      const said = FRACTIONS[part];
      if (said === undefined) return null;
      return whole === undefined ? said : `${cardinal(Number(whole))} and ${said}`;
    },
  },
  {
    written: /(\d{1,3})(?:st|nd|rd|th)(?!\p{L})/uy,
    say: ([, value = '']) => ordinal(Number(value)),
  },
  {
    // 3–5 days, 10-20 mins: going up
    written: pattern(`(<N>)${DASH}(<N>)(?:\\s?${UNIT}(?![\\p{L}\\d]))?(?!\\s?[-–/:]\\d)`),
    say: ([, from = '', to = '', unit]) => {
      const [low, high] = [from, to].map((value) => Number(value.replaceAll(',', '')));
      const isRange = low !== undefined && high !== undefined && low < high && !/^0\d/.test(from);
      if (!isRange || (high > 999 && !to.includes(','))) return null;
      return `${quantity(from)} to ${quantity(to)}${unit === undefined ? '' : ` ${UNITS[unit]?.[1] ?? unit}`}`;
    },
  },
  {
    written: pattern(`${BARE_SIGN}(<N>)\\s?${UNIT}(?![\\p{L}\\d])${PER}`),
    say: ([, sign = '', amount = '', unit = '', each]) =>
      `${SIGNED[sign] ?? ''}${quantity(amount)} ${UNITS[unit]?.[amount === '1' ? 0 : 1] ?? unit}${per(each)}`,
  },
  {
    // 1.2 million, 5k
    written: pattern(`(<N>)\\s?(million|billion|thousand|bn|k|K)(?!\\p{L})`),
    say: ([, amount = '', scale]) => quantity(amount) + scaled(scale),
  },
  {
    written: /([2-6])([GDS])(?![\p{L}\d])/uy,
    say: ([, count = '', letter = '']) => `${cardinal(Number(count))} ${letter}`,
  },
  {
    // No. 17, #3
    written: /(?:[Nn]os?\.\s?|№\s?|#)(?=\d)/uy,
    say: () => 'number ',
  },
  {
    // a 48-hour hold, 20-odd
    written: /(\d{1,3})-(?=\p{Ll}{2})/uy,
    say: ([, count = '']) => `${cardinal(Number(count))} `,
  },
];

/** What is left: a plain number is a quantity when it cannot be anything else. */
export const PLAIN_NUMBERS: readonly RuleEn[] = [
  {
    // 1,200 and 238.5 are quantities by their marks, 4200 by what is counted.
    written: pattern(`${BARE_SIGN}(<N>)(?![\\d:/]|\\.\\d|-\\d|\\p{L})`),
    say: ([, sign = '', amount = ''], { after }) => {
      const isMarked = /[,.]/.test(amount) || amount.length < 4;
      if (/^0\d/.test(amount) || !(isMarked || /^\s+(?:\p{Ll}+s|people)\b/u.test(after))) return null;
      return (SIGNED[sign] ?? '') + quantity(amount);
    },
  },
  {
    // 5:1, 12345, 5/3, 1.0.2: nobody knows.
    written: /\d(?:[\d.,:/\p{L}-]*[\d\p{L}])?/uy,
    say: ([written]) => ({
      words: written.replaceAll(/\d/g, (digit) => ` ${digits(digit, 'oh')} `),
      unsettled: 'number',
    }),
  },
];
