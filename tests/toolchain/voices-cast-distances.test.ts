import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/scenario/problem.ts';
import { LOCALES, VOICES } from '../../src/scenario/vocabulary.ts';
import { readContent } from '../../src/toolchain/content.ts';
import { readCast } from '../../src/toolchain/voices/cast.ts';
import {
  apart,
  LEAST_APART,
  LEAST_APART_TOGETHER,
  type Measured,
  pairsOf,
  readDistances,
} from '../../src/toolchain/voices/cast-distances.ts';
import { settingsIn } from '../../src/toolchain/voices/measure-cast.ts';

const VOICES_ROOT = 'assets/voices';
const measured = (f0: number, lift = 0): Measured => ({
  of: '',
  f0,
  pace: 5,
  bands: Array.from({ length: 11 }, (_, i) => (i < 5 ? lift : 0)),
});

describe('how far two people are apart', () => {
  test.each([
    ['the same', measured(200), measured(200), 0],
    ['two semitones', measured(200), measured(200 * 2 ** (2 / 12)), 1],
    ['an octave, whichever comes first', measured(200), measured(100), 6],
    ['timbre alone', measured(200), measured(200, 3), Math.sqrt(5 / 11)],
  ])('%s', (_, a, b, expected) => {
    expect(apart(a, b).distance).toBeCloseTo(expected);
    expect(apart(b, a).distance).toBeCloseTo(expected);
  });
});

describe('the shipped cast', () => {
  const distances = readDistances(VOICES_ROOT);
  const pairs = pairsOf(distances);

  test('is measured as it now is', () => {
    const problems: Problem[] = [];
    const cast = readCast(VOICES_ROOT, problems);
    expect(problems).toEqual([]);
    expect(Object.keys(distances.people).sort()).toEqual([...VOICES].sort());
    const stale = VOICES.flatMap((voice) =>
      LOCALES.filter((locale) => {
        const member = cast[voice];
        return !member || distances.people[voice]?.[locale]?.of !== settingsIn(member[locale]);
      }).map((locale) => `${voice} ${locale}: npm run voices -- cast`),
    );
    expect(stale).toEqual([]);
  });

  test('has no two people who sound the same', () => {
    const near = pairs.filter(({ distance }) => distance < LEAST_APART);
    expect(near.map(({ locale, one, other }) => `${locale} ${one} ${other}`)).toEqual([]);
  });

  test.each(LOCALES)('has ten people or more in %s who are all a whole unit apart', (locale) => {
    const near = pairs.filter((pair) => pair.locale === locale && pair.distance < 1);
    const taken: string[] = [];
    for (const voice of VOICES)
      if (
        !near.some(({ one, other }) => [one, other].includes(voice) && taken.some((who) => [one, other].includes(who)))
      )
        taken.push(voice);
    expect(taken.length).toBeGreaterThanOrEqual(10);
  });

  const { scenarios, guide, people } = readContent('scenarios');
  const calls = [...(guide ? [guide] : []), ...scenarios.map(({ parsed }) => parsed)];
  test.each(calls.map(({ scenario }) => [scenario.id, scenario] as const))('%s is heard apart', (_, scenario) => {
    const own = people.get(scenario.you)?.person.voice ?? '';
    const heard = new Set([own, ...Object.values(scenario.speakers).map(({ voice }) => voice)]);
    const near = pairs.filter(
      ({ one, other, distance }) => heard.has(one) && heard.has(other) && distance < LEAST_APART_TOGETHER,
    );
    const said = near.map(({ locale, one, other, distance }) => `${locale} ${one} ${other} ${distance.toFixed(2)}`);
    expect(said).toEqual([]);
  });
});
