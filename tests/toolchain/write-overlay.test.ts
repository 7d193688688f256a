import { describe, expect, test } from 'vitest';
import { writeOverlay } from '../../src/toolchain/write-overlay.ts';

const OLD = [
  '# Read by Ann.',
  'locale: en',
  'words:',
  '',
  '  # the header',
  '  title:   A call   # short',
  "  next: 'Hang up.'",
  '',
  '  l-1: "Hello?"',
  '  l-2: >-',
  '    Two rows',
  '    of it.',
  '  l-3: Bye.',
  '',
].join('\n');
const WORDS = { title: 'A call', next: 'Hang up.', 'l-1': 'Hello?', 'l-2': 'Two rows of it.', 'l-3': 'Bye.' };

test('the same words give the same bytes, with either line ending', () => {
  expect(writeOverlay(OLD, 'en', WORDS)).toBe(OLD);
  const windows = OLD.replaceAll('\n', '\r\n');
  expect(writeOverlay(windows, 'en', WORDS)).toBe(windows);
});

describe('one text changed', () => {
  test.each<[keyof typeof WORDS, string, string, string]>([
    ['title', 'Another', 'title:   A call   #', 'title:   Another   #'],
    ['title', 'Now: this', 'title:   A call   #', 'title:   "Now: this"   #'],
    ['next', "Don't.", "'Hang up.'", "'Don''t.'"],
    ['l-1', 'No', '"Hello?"', '"No"'],
    ['l-2', 'One row.', '>-\n    Two rows\n    of it.\n', 'One row.\n'],
    ['l-3', 'yes', 'l-3: Bye.', 'l-3: yes'],
    ['l-3', 'true', 'l-3: Bye.', 'l-3: "true"'],
    ['l-3', 'a\nb', 'l-3: Bye.', 'l-3: "a\\nb"'],
  ])('%s to %j', (key, text, from, to) => {
    expect(writeOverlay(OLD, 'en', { ...WORDS, [key]: text })).toBe(OLD.replace(from, to));
  });
});

test('new texts come after the one heard before them, at the top too', () => {
  const words = { first: 'One', ...WORDS };
  expect(writeOverlay(OLD, 'en', words)).toBe(OLD.replace('  title:', '  first: One\n  title:'));
  const between = { ...WORDS, last: 'End' };
  expect(writeOverlay(OLD, 'en', between)).toBe(`${OLD}  last: End\n`);
  const { title, ...rest } = WORDS;
  expect(writeOverlay(OLD, 'en', { title, 'l-0': 'Oh', 'l-00': 'Ah', ...rest })).toContain(
    '# short\n  l-0: Oh\n  l-00: Ah\n  next',
  );
  expect(writeOverlay(OLD.trimEnd(), 'en', between)).toBe(`${OLD}  last: End\n`);
});

test('texts that belong to nothing go, comments stay', () => {
  const { title: _, ...rest } = WORDS;
  expect(writeOverlay(OLD, 'en', rest)).toBe(OLD.replace('  title:   A call   # short\n', ''));
  const { 'l-2': __, ...others } = WORDS;
  expect(writeOverlay(OLD, 'en', others)).toBe(OLD.replace('  l-2: >-\n    Two rows\n    of it.\n', ''));
});

test.each([null, 'locale: en\nwords: { title: x }\n', 'locale: en\n'])(
  'what has no lines to go by is written anew: %j',
  (old) => {
    expect(writeOverlay(old, 'en', { title: 'A', 'l-1': '- b' })).toBe(
      'locale: en\nwords:\n  title: A\n  l-1: "- b"\n',
    );
  },
);
