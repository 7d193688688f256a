import { describe, expect, test } from 'vitest';
import { atSpeed, readEnvelope } from '../../src/audio/speech-envelope.ts';

test.each([
  ['', []],
  ['0', [0]],
  ['z', [1]],
  ['0z', [0, 1]],
  ['7e', [0.2, 0.4]],
  ['?z', [0, 1]],
])('the digits %j stand for %j', (digits, values) => {
  expect(readEnvelope(digits)).toEqual(values);
});

describe('at another speed', () => {
  const line = readEnvelope('0123456789abcdefghij'); // one second

  test.each([
    [1, 20],
    [0.75, 27],
    [0.8, 25],
    [1.25, 16],
  ])('%d: a second becomes %d values', (speed, count) => {
    expect(atSpeed(line, speed)).toHaveLength(count);
  });

  test('what rises evenly still does, from the same first value', () => {
    const slower = atSpeed(line, 0.8);
    expect(slower[0]).toBe(0);
    expect(slower[10]).toBeCloseTo(8 / 35);
    expect(slower[15]).toBeCloseTo(12 / 35);
    expect(Math.max(...slower)).toBeLessThanOrEqual(19 / 35);
  });

  test('the shortest line keeps one value, nothing stays nothing', () => {
    expect(atSpeed([0.5], 1.25)).toEqual([0.5]);
    expect(atSpeed([], 0.75)).toEqual([]);
  });
});
