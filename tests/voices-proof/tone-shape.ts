import { percentile } from './figures.ts';

export const TONES = [1, 2, 3, 4] as const;
export type Tone = (typeof TONES)[number];

/** F0 of a rhyme in ten parts of its time, in Hz; null where no pitch was found. */
export type Contour = readonly number[] | null;
/** A contour in the voice's own measure: 0 is the middle of its pitch, −1 and 1 are about its low and high. */
export type Levels = readonly number[] | null;
export type Templates = Readonly<Record<Tone, readonly number[]>>;

/**
 * Contours in semitones around the median of all, divided by half the distance of their 10th and 90th percentile. Tones are
 * heard against a voice's own pitch (Moore and Jongman 1997, JASA 102); the percentiles keep creak and octave errors out.
 */
export function toLevels(contours: readonly Contour[]): readonly Levels[] {
  const semitones = contours.map((contour) => contour?.map((hertz) => 12 * Math.log2(hertz)) ?? null);
  const all = semitones.flatMap((contour) => contour ?? []);
  const middle = percentile(all, 0.5);
  const half = (percentile(all, 0.9) - percentile(all, 0.1)) / 2;
  return semitones.map((contour) => contour?.map((value) => (value - middle) / half) ?? null);
}

/** The tone whose template is nearest, by the sum of squares over the ten parts; null where nothing was found. */
export function nearestTone(levels: Levels, templates: Templates): Tone | null {
  if (!levels) return null;
  const far = (tone: Tone) => templates[tone].reduce((sum, value, i) => sum + (value - (levels[i] ?? 0)) ** 2, 0);
  return TONES.reduce<Tone>((best, tone) => (far(tone) < far(best) ? tone : best), 1);
}

/** The mean shape of each tone over several voices, each voice counting the same. `tones` says what each syllable is. */
export function templatesOf(voices: readonly (readonly Levels[])[], tones: readonly Tone[]): Templates {
  const shapeOf = (tone: Tone) =>
    meanOf(voices.map((levels) => meanOf(levels.filter((one, i) => one !== null && tones[i] === tone) as number[][])));
  return { 1: shapeOf(1), 2: shapeOf(2), 3: shapeOf(3), 4: shapeOf(4) };
}

function meanOf(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length);
}

/** What each tone was taken for: how many syllables of the first tone came out as the second; null is unheard. */
export type Confusions = ReadonlyMap<Tone, ReadonlyMap<Tone | null, number>>;

export function confusionsOf(pairs: readonly (readonly [Tone, Tone | null])[]): Confusions {
  const found = new Map(TONES.map((tone) => [tone, new Map<Tone | null, number>()]));
  for (const [tone, taken] of pairs) {
    const row = found.get(tone);
    row?.set(taken, (row.get(taken) ?? 0) + 1);
  }
  return found;
}

/** Tones of which more than half came out as one and the same other tone. */
export function mistaken(confusions: Confusions): readonly (readonly [Tone, Tone, number, number])[] {
  return [...confusions].flatMap(([tone, row]) => {
    const whole = [...row.values()].reduce((sum, count) => sum + count, 0);
    return [...row].flatMap(([taken, count]) =>
      taken !== null && taken !== tone && count > whole / 2 ? [[tone, taken, count, whole] as const] : [],
    );
  });
}
