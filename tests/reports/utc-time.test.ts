import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeUtc } from '../../src/reports/utc-time.ts';

test('an instant is written as the language itself writes it', () => {
  const years = fc.integer({ min: Date.UTC(0), max: Date.UTC(9999, 11, 31, 23, 59, 59, 999) });
  fc.assert(
    fc.property(years, (at) => {
      expect(writeUtc(at)).toBe(new Date(at).toISOString());
    }),
  );
  expect(writeUtc(1.9)).toBe('1970-01-01T00:00:00.001Z');
});
