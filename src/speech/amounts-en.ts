import { ENDS_LIKE_A_PLURAL } from './called-numbers-en.ts';
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
const SCALE = String.raw`(?:\s?(million|billion|thousand|bn|mn|[kKmM])(?!\p{L}))?`;
const SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  K: 'thousand',
  m: 'million',
  M: 'million',
  mn: 'million',
  bn: 'billion',
};
const PER = String.raw`(?:\s?/\s?(month|day|week|hour|year|person|piece|item|share|time|night|task|order|minute)(?!\p{L}))?`;
const SIGNED: Readonly<Record<string, string>> = { '-': 'minus ', '−': 'minus ', '+': 'plus ' };
/** Not the hyphen of a code. */
const BARE_SIGN = String.raw`(?:(?<![\p{L}\d.)])([-−+]))?`;
/** A number goes on neither in letters nor behind its point. */
const END = String.raw`(?!\p{L}|\.\d)`;
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
  'km/h': ['kilometre an hour', 'kilometres an hour'],
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
  ml: ['millilitre', 'millilitres'],
  L: ['litre', 'litres'],
  'sq m': ['square metre', 'square metres'],
  'm²': ['square metre', 'square metres'],
  '㎡': ['square metre', 'square metres'],
  GB: ['gigabyte', 'gigabytes'],
  MB: ['megabyte', 'megabytes'],
  '°C': ['degree Celsius', 'degrees Celsius'],
  '°F': ['degree Fahrenheit', 'degrees Fahrenheit'],
  '℃': ['degree Celsius', 'degrees Celsius'],
  '°': ['degree', 'degrees'],
  x: ['time', 'times'],
  '×': ['time', 'times'],
};
/** The longest first, so that km/h is not taken for km. */
const UNIT = `(${Object.keys(UNITS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

/** What is one thing with a number, so that 3-502 after it is no range. */
const NAMES_ONE = /(?:\b(?:no\.|number|room|flat|unit|building|block|lane)|#)\s?$/iu;

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
    written: pattern(`${SIGN}(<N>)${SCALE}${DASH}(?:${SIGN})?(<N>)${SCALE}${END}${PER}`),
    say: ([, sign = '', from = '', fromScale, other, to = '', toScale, unit]) =>
      other !== undefined && other !== sign
        ? null
        : `${quantity(stem(from))}${scaled(fromScale)} to ${money(sign, to, toScale)}${per(unit)}`,
  },
  {
    written: pattern(`${BARE_SIGN}${SIGN}([-−])?(<N>)${SCALE}${END}${PER}`),
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
    written: /(\d{1,3})(?:st|nd|rd|th)\s?[-–]\s?(\d{1,3})(?:st|nd|rd|th)(?!\p{L})/uy,
    say: ([, from = '', to = '']) => `${ordinal(Number(from))} to ${ordinal(Number(to))}`,
  },
  {
    written: /(\d{1,3})(?:st|nd|rd|th)(?!\p{L})/uy,
    say: ([, value = '']) => ordinal(Number(value)),
  },
  {
    // 3–5 days, 10-20 mins: going up
    written: pattern(`(<N>)${DASH}(<N>)(?:\\s?${UNIT}(?![\\p{L}\\d]))?(?!\\s?[-–/:]\\d)`),
    say: ([, from = '', to = '', unit], { before }) => {
      if (NAMES_ONE.test(before)) return null;
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
    // No. 17, #3, no. A0236
    written: /(?:[Nn]os?\.\s?|№\s?|#)(?=\d|[A-Z]{1,4}-?\d)/uy,
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
    written: pattern(`${BARE_SIGN}(<N>)(?![\\d:/]|\\.\\d|[-–]\\d|\\p{L})`),
    say: ([, sign = '', amount = ''], { after }) => {
      const isMarked = /[,.]/.test(amount) || amount.length < 4;
      const counts = ENDS_LIKE_A_PLURAL.test(after) || /^\s+people\b/u.test(after);
      if (/^0\d/.test(amount) || !(isMarked || counts)) return null;
      // 1,200.00 is the form of a bank's page: nobody says its zeros.
      return (SIGNED[sign] ?? '') + quantity(amount.replace(/\.00$/, ''));
    },
  },
  {
    // 5:1, 12345, 5/3, 1.0.2: nobody knows.
    written: /\d(?:[\d.,:/\p{L}–-]*[\d\p{L}])?/uy,
    say: ([written]) => ({
      words: written.replaceAll(/\d/g, (digit) => ` ${digits(digit, 'oh')} `),
      unsettled: 'number',
    }),
  },
];
