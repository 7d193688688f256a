import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LOCALES, type Locale } from '../../scenario/vocabulary.ts';

/** How a person sounds, measured on the same sentences as everybody else (`speak/distances.py`). */
const measured = z.strictObject({
  /** What was measured: the settings of cast.yaml in one string, so that an old figure is known for one. */
  of: z.string(),
  /** Median over voiced frames, Hz. */
  f0: z.number().positive(),
  /** Syllables a second of speech. */
  pace: z.number().positive(),
  /** Speech in eleven third octaves of the telephone band, dB around their mean. */
  bands: z.array(z.number()).length(11),
});
export type Measured = z.infer<typeof measured>;

const distancesSchema = z.strictObject({
  about: z.string(),
  people: z.record(z.string(), z.partialRecord(z.enum(LOCALES), measured)),
});
export type CastDistances = z.infer<typeof distancesSchema>;

/** What counts as one unit of distance: a step of pitch, or a change of timbre, that is heard at once over a telephone. */
const UNIT = { semitones: 2, decibels: 3 } as const;
/** Nobody is nearer to anybody than this … */
export const LEAST_APART = 0.4;
/** … and those who are heard in one scenario are a whole unit apart, or further. */
export const LEAST_APART_TOGETHER = 1;

export interface Apart {
  readonly semitones: number;
  /** Root mean square over the bands. */
  readonly decibels: number;
  /** Both in units, added as the sides of a right angle. */
  readonly distance: number;
}

/** How far two people are apart in one language. */
export function apart(a: Measured, b: Measured): Apart {
  const semitones = Math.abs(12 * Math.log2(a.f0 / b.f0));
  const squares = a.bands.map((level, i) => (level - (b.bands[i] ?? 0)) ** 2);
  const decibels = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
  return { semitones, decibels, distance: Math.hypot(semitones / UNIT.semitones, decibels / UNIT.decibels) };
}

/** Two people and how far they are apart, the nearest pair first. */
export interface Pair extends Apart {
  readonly locale: Locale;
  readonly one: string;
  readonly other: string;
}

export function pairsOf({ people }: CastDistances): readonly Pair[] {
  const names = Object.keys(people);
  const pairs = LOCALES.flatMap((locale) =>
    names.flatMap((one, i) =>
      names.slice(i + 1).flatMap((other) => {
        const [a, b] = [people[one]?.[locale], people[other]?.[locale]];
        return a && b ? [{ locale, one, other, ...apart(a, b) }] : [];
      }),
    ),
  );
  return pairs.sort((a, b) => a.distance - b.distance);
}

const FILE = 'cast-distances.json';

/** Throws where the file is not there or is not of this shape: it is written by "npm run voices -- cast" alone. */
export function readDistances(voices: string): CastDistances {
  return distancesSchema.parse(JSON.parse(readFileSync(join(voices, FILE), 'utf8')));
}

export function distancesPath(voices: string): string {
  return join(voices, FILE);
}
