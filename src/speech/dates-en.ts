import { cardinal, ordinal, year } from './number-words-en.ts';
import type { RuleEn } from './rule-en.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Tues: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Thurs: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};
const MONTH = String.raw`(Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DAY = String.raw`(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?\s+((?:19|20)\d\d)(?![\d,.]*\d))?`;
const TO = String.raw`\s?[-–]\s?`;
const DAY_NAME = String.raw`(Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\.?`;

const monthNamed = (written: string): string =>
  MONTHS.find((month) => month.startsWith(written.replace('.', '').slice(0, 3))) ?? written;
const yearAfter = (written: string | undefined): string => (written === undefined ? '' : `, ${year(Number(written))}`);

function dayOf(day: string, month: string, hasArticle: boolean): string {
  return `${hasArticle ? '' : 'the '}${ordinal(Number(day))} of ${month}`;
}

const SAYS_YEAR =
  /\b(?:in|since|by|until|till|from|before|after|during|early|late|spring|summer|autumn|winter|year|class of|of|to|and)\s+$/iu;

/** Dates, years and the short names of days. `5/3` is nobody's date: it is left to be settled. */
export const DATES: readonly RuleEn[] = [
  {
    // 2026-03-05, 2026/3/5
    written: /((?:19|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d/-])/uy,
    say: ([, inYear, , month = '1', day = '1'], { before }) =>
      dayOf(day, MONTHS[Number(month) - 1] ?? '', /\bthe\s+$/iu.test(before)) + yearAfter(inYear),
  },
  {
    // 1–15 March
    written: new RegExp(String.raw`${DAY}${TO}${DAY}(?:\s+of)?\s+${MONTH}\b${YEAR}`, 'uy'),
    say: ([, from = '1', to = '1', month = '', inYear], { before }) =>
      `${/\bthe\s+$/iu.test(before) ? '' : 'the '}${ordinal(Number(from))} to ${dayOf(to, monthNamed(month), false)}${yearAfter(inYear)}`,
  },
  {
    // Nov 22-25
    written: new RegExp(String.raw`${MONTH}\s+${DAY}${TO}${DAY}(?!\d|[.,:]\d|\s*(?:yuan|%))${YEAR}`, 'uy'),
    say: ([, month = '', from = '1', to = '1', inYear]) =>
      `${monthNamed(month)} the ${ordinal(Number(from))} to the ${ordinal(Number(to))}${yearAfter(inYear)}`,
  },
  {
    // 5 March, 5th of March 2026
    written: new RegExp(String.raw`${DAY}(?:\s+of)?\s+${MONTH}\b${YEAR}`, 'uy'),
    say: ([, day = '1', month = '', inYear], { before }) =>
      dayOf(day, monthNamed(month), /\bthe\s+$/iu.test(before)) + yearAfter(inYear),
  },
  {
    // March 5th, 2026
    written: new RegExp(String.raw`${MONTH}\s+${DAY}(?![\d:.,]*\d{1,2}\s*(?:yuan|%)|:\d)(?!\d)${YEAR}`, 'uy'),
    say: ([, month = '', day = '1', inYear]) => `${monthNamed(month)} the ${ordinal(Number(day))}${yearAfter(inYear)}`,
  },
  {
    written: new RegExp(String.raw`${MONTH}\s+((?:19|20)\d\d)(?![\d,.]*\d)`, 'uy'),
    say: ([, month = '', inYear = '']) => `${monthNamed(month)} ${year(Number(inYear))}`,
  },
  {
    written: new RegExp(String.raw`${DAY_NAME}(?:${TO}|\s+to\s+)${DAY_NAME}(?!\p{L})`, 'uy'),
    say: ([, from = '', to = '']) => `${WEEKDAYS[from] ?? from} to ${WEEKDAYS[to] ?? to}`,
  },
  {
    // "Sat 9:30", but not "Sun Meilan"
    written: new RegExp(String.raw`${DAY_NAME}(?=,?\s+\d)`, 'uy'),
    say: ([, day = '']) => WEEKDAYS[day] ?? day,
  },
  {
    // the 1990s, in his 60s
    written: /((?:19|20)\d)0['’]?s\b/uy,
    say: ([, decade = '']) => `${cardinal(Math.floor(Number(decade) / 10))} ${plural(Number(decade) % 10)}`,
  },
  {
    written: /['’]?([2-9])0['’]?s\b/uy,
    say: ([, tens = ''], { before }) =>
      /\b(?:his|her|their|my|your|our|the|early|mid|late)[\s-]+$/iu.test(before) ? plural(Number(tens)) : null,
  },
  {
    written: /((?:19|20)\d\d)[-–]((?:19|20)\d\d)(?![\d,.]*\d)/uy,
    say: ([, from = '', to = '']) => `${year(Number(from))} to ${year(Number(to))}`,
  },
  {
    written: /((?:19|20)\d\d)(?![\d,]*\d|\.\d|\s?%|-\p{L}|\s+(?:yuan|shares|people|metres|kilometres|points|times))/uy,
    say: ([, written = ''], { before }) => (SAYS_YEAR.test(before) ? year(Number(written)) : null),
  },
];

function plural(tens: number): string {
  return tens === 0 ? 'hundreds' : `${cardinal(tens * 10).slice(0, -1)}ies`;
}
