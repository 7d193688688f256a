import { cardinal } from './number-words-en.ts';
import type { RuleEn } from './rule-en.ts';

const CLOCK = String.raw`([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d:]*\d)`;
const TWELVE = String.raw`(1[0-2]|[1-9])(?:[:.]([0-5]\d))?`;
const HALF = String.raw`(?:\s?([ap])\.?m\b\.?)`;
/** Said as letters; `A` alone would be read as the article. */
const MORNING = ' A[/ˈeɪ/] M';
const AFTERNOON = ' P M';
const halfSaid = (half: string): string => (half.toLowerCase() === 'a' ? MORNING : AFTERNOON);

function minutesPast(minutes: number): string {
  if (minutes === 0) return '';
  return minutes < 10 ? ` oh ${cardinal(minutes)}` : ` ${cardinal(minutes)}`;
}

/**
 * A time as one says it on the telephone: on the twelve-hour clock, `14:20` → `two twenty P M`. Before one in the
 * afternoon a time needs no half of the day: `8:30` → `eight thirty`.
 */
function clock(hours: number, minutes: number, half: string | undefined, inRange = false): string {
  if (half === undefined && minutes === 0 && hours % 24 === 0) return 'midnight';
  if (half === undefined && minutes === 0 && hours === 12) return 'twelve noon';
  const said = cardinal(hours % 12 === 0 ? 12 : hours % 12) + minutesPast(minutes);
  if (half !== undefined) return said + halfSaid(half);
  if (hours % 24 === 0) return `${said}${MORNING}`;
  if (hours > 12) return `${said}${AFTERNOON}`;
  return minutes === 0 && !inRange ? `${said} o'clock` : said;
}

/** `a.m.` at the end of a sentence gives its stop back. */
const stopAfter = (written: string, after: string): string =>
  written.endsWith('.') && /^(?:\s*$|["”’)]|\s+["“]?\p{Lu})/u.test(after) ? '.' : '';

/** Times of day. */
export const TIMES: readonly RuleEn[] = [
  {
    written: new RegExp(String.raw`${CLOCK}\s?[-–~]\s?${CLOCK}`, 'uy'),
    say: ([, fromHours = '', fromMinutes = '', toHours = '', toMinutes = '']) =>
      `${clock(Number(fromHours), Number(fromMinutes), undefined, true)} to ${clock(Number(toHours), Number(toMinutes), undefined, true)}`,
  },
  {
    written: new RegExp(`${CLOCK}${HALF}?`, 'uiy'),
    say: ([written, hours = '', minutes = '', half], { after }) => {
      if (half !== undefined && Number(hours) > 12) return null;
      return clock(Number(hours), Number(minutes), half) + (half === undefined ? '' : stopAfter(written, after));
    },
  },
  {
    written: new RegExp(String.raw`(1[0-2]|[1-9])\s?[-–]\s?(1[0-2]|[1-9])${HALF}`, 'uiy'),
    say: ([written, from = '', to = '', half = ''], { after }) =>
      `${cardinal(Number(from))} to ${cardinal(Number(to))}${halfSaid(half)}${stopAfter(written, after)}`,
  },
  {
    // 9am-5:30pm
    written: new RegExp(String.raw`${TWELVE}${HALF}\s?[-–~]\s?${TWELVE}${HALF}`, 'uiy'),
    say: ([written, fromHours = '', fromMinutes = '0', fromHalf, hours = '', minutes = '0', half], { after }) =>
      `${clock(Number(fromHours), Number(fromMinutes), fromHalf)} to ${clock(Number(hours), Number(minutes), half)}` +
      stopAfter(written, after),
  },
  {
    // 9 a.m., 9am, 9.30pm
    written: new RegExp(String.raw`(1[0-2]|[1-9])(?:\.([0-5]\d))?${HALF}`, 'uiy'),
    say: ([written, hours = '', minutes = '0', half], { after }) =>
      clock(Number(hours), Number(minutes), half) + stopAfter(written, after),
  },
  {
    written: /(1[0-2]|[1-9]) ?o['’]clock\b/uy,
    say: ([, hours = '']) => `${cardinal(Number(hours))} o'clock`,
  },
];
