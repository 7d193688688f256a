import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt } from '../../src/training/calendar-day.ts';
import { type CalendarEntry, writeCalendar } from '../../src/training/calendar-file.ts';

const STAMP = Date.UTC(2026, 10, 22, 23, 5, 9);
const ENTRY: CalendarEntry = {
  uid: 'booster-1',
  day: dayAt(Date.UTC(2026, 11, 31), () => 0),
  title: 'Practise',
  text: 'Eight calls',
};

function write(...entries: CalendarEntry[]): string {
  return writeCalendar(entries, STAMP) ?? '';
}

/** Reads what RFC 5545 says: unfold, split at the first colon, take the backslashes out. */
function read(text: string): readonly Readonly<Record<string, string>>[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-1)).toBe('END:VCALENDAR');
  const entries: Record<string, string>[] = [];
  for (const line of lines.slice(1, -1)) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (name === 'BEGIN') entries.push({});
    const entry = entries.at(-1);
    if (entry) entry[name] = value.replace(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one));
  }
  return entries;
}

test('one entry, whole', () => {
  expect(write(ENTRY).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hold the Line//Boosters//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:booster-1',
    'DTSTAMP:20261122T230509Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Practise',
    'DESCRIPTION:Eight calls',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no entries, no calendar', () => {
  expect(writeCalendar([], STAMP)).toBeNull();
});

test('commas, semicolons, backslashes and line breaks are escaped; control characters go', () => {
  expect(write({ ...ENTRY, text: 'a,b;c\\d\r\ne\nf\rg\u0007h' })).toContain(
    'DESCRIPTION:a\\,b\\;c\\\\d\\ne\\nf\\ngh\r\n',
  );
});

test('an English line of 75 octets stays whole, one of 76 is folded', () => {
  const room = 75 - 'SUMMARY:'.length;
  expect(write({ ...ENTRY, title: 'x'.repeat(room) })).toContain(`SUMMARY:${'x'.repeat(room)}\r\n`);
  expect(write({ ...ENTRY, title: 'x'.repeat(room + 1) })).toContain(`SUMMARY:${'x'.repeat(room)}\r\n x\r\n`);
});

test('whatever the words: lines of at most 75 octets, no bare line breaks, and the same words back', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120, size: 'max' }),
    fc.string({
      unit: fc.constantFrom('练', '习', ',', ';', '\\', '\n', 'n', ':', '"', '📞', ' '),
      maxLength: 120,
      size: 'max',
    }),
  );
  const entry = fc.record({ uid: words, day: fc.integer({ min: 0, max: 60_000 }), title: words, text: words });
  /** What a calendar can hold of a text: no control characters but tab and line break. */
  const plain = (text: string) =>
    text.replace(/\r\n?/g, '\n').replace(/\p{Cc}/gu, (one) => (one === '\n' || one === '\t' ? one : ''));
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), (entries) => {
      const text = write(...entries);
      const lines = text.split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
      // Octets and back: no character was cut in two.
      expect(Buffer.from(lines.join('')).toString().includes('\ufffd')).toBe(text.includes('\ufffd'));
      expect(read(text).map(({ UID, SUMMARY, DESCRIPTION }) => [UID, SUMMARY, DESCRIPTION])).toEqual(
        entries.map(({ uid, title, text: said }) => [plain(uid), plain(title), plain(said)]),
      );
    }),
    { numRuns: 300 },
  );
});
