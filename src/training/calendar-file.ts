import { DAY_LONG, type Day, dateOf } from './calendar-day.ts';

/** One all-day entry. A calendar that already holds an entry of this `uid` replaces it instead of adding a second. */
export interface CalendarEntry {
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
}

const PRODUCT = '-//Hold the Line//Boosters//EN';
/** RFC 5545 §3.1: octets in a line, the line break apart. */
const LONGEST_LINE = 75;

/**
 * The text of an .ics file (RFC 5545): all-day entries that do not block the day. `stamp` is the instant of writing, in
 * milliseconds since 1970. Null without entries, since a calendar must hold at least one.
 */
export function writeCalendar(entries: readonly CalendarEntry[], stamp: number): string | null {
  if (entries.length === 0) return null;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${escaped(entry.uid)}`,
      `DTSTAMP:${writeInstant(stamp)}`,
      `DTSTART;VALUE=DATE:${writeDate(entry.day)}`,
      // The end is the first day that is no longer part of it.
      `DTEND;VALUE=DATE:${writeDate(entry.day + 1)}`,
      `SUMMARY:${escaped(entry.title)}`,
      `DESCRIPTION:${escaped(entry.text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** §3.3.11: backslash, semicolon, comma and line break are written with a backslash; control characters have no place. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** §3.1: a long line goes on after a line break and a space, here never in the middle of a character. */
function folded(line: string): string {
  let text = '';
  let room = LONGEST_LINE;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      text += '\r\n ';
      room = LONGEST_LINE - 1;
    }
    text += character;
    room -= octets;
  }
  return text;
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** 20261124 */
function writeDate(day: Day): string {
  const { year, month, day: inMonth } = dateOf(day);
  return `${padded(year, 4)}${padded(month, 2)}${padded(inMonth, 2)}`;
}

/** 20261124T093000Z */
function writeInstant(at: number): string {
  const day = Math.floor(at / DAY_LONG);
  const seconds = Math.floor((at - day * DAY_LONG) / 1000);
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${writeDate(day)}T${padded(hour, 2)}${padded(minute, 2)}${padded(second, 2)}Z`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
