import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boosterDays, boostersOn, boostersToCome } from '../../src/training/boosters.ts';
import { DAY_LONG, dateOf, dayAt } from '../../src/training/calendar-day.ts';
import { london } from '../support/london.ts';

const FIRST = dayAt(Date.UTC(2026, 10, 2), () => 0);
const day = fc.integer({ min: -200, max: 2000 }).map((after) => FIRST + after);

test('the days: 2, 7, 14, 30, twice as far up to 120, then every 120', () => {
  expect(boosterDays(FIRST, 9).map((one) => one - FIRST)).toEqual([2, 7, 14, 30, 60, 120, 240, 360, 480]);
  expect(boosterDays(FIRST, 0)).toEqual([]);
});

describe('what is due', () => {
  test.each<[string, number[], number, ReturnType<typeof boostersOn>]>([
    ['nothing on the first day', [0], 0, { due: null, next: 2 }],
    ['nothing the day after', [0], 1, { due: null, next: 2 }],
    ['the first on its day', [0], 2, { due: { day: 2, late: 0 }, next: 7 }],
    ['the first, four days late', [0], 6, { due: { day: 2, late: 4 }, next: 7 }],
    ['nothing once it is done', [0, 2], 2, { due: null, next: 7 }],
    ['done late is done', [0, 6], 6, { due: null, next: 7 }],
    ['a shift before its day is not it', [0, 6], 7, { due: { day: 7, late: 0 }, next: 14 }],
    ['of three missed, one', [0], 29, { due: { day: 14, late: 15 }, next: 30 }],
    ['and one shift settles it', [0, 29], 29, { due: null, next: 30 }],
    ['every 120 days for ever', [0, 125], 241, { due: { day: 240, late: 1 }, next: 360 }],
    ['the order of the days does not matter', [6, 2, 0, 2], 6, { due: null, next: 7 }],
    ['a clock set back: nothing due before the first day', [5], 1, { due: null, next: 7 }],
  ])('%s', (_, finished, today, expected) => {
    const { due, next } = boostersOn(
      finished.map((one) => FIRST + one),
      FIRST + today,
    );
    expect({ due: due && { ...due, day: due.day - FIRST }, next: next === null ? null : next - FIRST }).toEqual(
      expected,
    );
  });

  test('no practice yet: none', () => {
    expect(boostersOn([], FIRST)).toEqual({ due: null, next: null });
    expect(boostersToCome([], FIRST, 5)).toEqual([]);
  });

  test('never more than one, never late by less than nothing, and a shift today settles it', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), day, (finished, today) => {
        const { due, next } = boostersOn(finished, today);
        expect(next).toBeGreaterThan(today);
        if (due) expect(due.late).toBe(today - due.day);
        if (due) expect(due.late).toBeGreaterThanOrEqual(0);
        expect(boostersOn([...finished, today], today).due).toBeNull();
      }),
    );
  });
});

test('to come: the open one today, then those after', () => {
  expect(boostersToCome([FIRST], FIRST + 9, 3).map((one) => one - FIRST)).toEqual([9, 14, 30]);
  expect(boostersToCome([FIRST, FIRST + 8], FIRST + 9, 3).map((one) => one - FIRST)).toEqual([14, 30, 60]);
});

describe('days', () => {
  test('agree with the calendar for centuries', () => {
    for (let one = -30_000; one < 80_000; one += 1) {
      const date = new Date(one * DAY_LONG);
      const { year, month, day: inMonth } = dateOf(one);
      if (year !== date.getUTCFullYear() || month !== date.getUTCMonth() + 1 || inMonth !== date.getUTCDate())
        expect({ year, month, day: inMonth }).toEqual(date.toISOString());
    }
  });

  test.each([
    ['2026-11-22T15:59:59Z', 480, '22'],
    ['2026-11-22T16:00:00Z', 480, '23'],
    ['2026-11-22T04:59:59Z', -300, '21'],
  ])('%s, %i minutes ahead, is the %s', (instant, ahead, expected) => {
    expect(String(dateOf(dayAt(Date.parse(instant), () => ahead)).day)).toBe(expected);
  });

  test.each([
    ['2026-10-23T23:30:00Z', 24],
    ['2026-10-24T23:30:00Z', 25],
    ['2026-10-25T23:30:00Z', 25],
    ['2026-03-28T23:30:00Z', 28],
    ['2026-03-29T23:30:00Z', 30],
  ])('where the clocks are changed, %s is the %i by the clocks of that day', (instant, expected) => {
    expect(dateOf(dayAt(Date.parse(instant), london)).day).toBe(expected);
  });
});
