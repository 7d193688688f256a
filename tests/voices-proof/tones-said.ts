import { MANDARIN_WORDS } from './mandarin-words.ts';
import {
  type Confusions,
  type Contour,
  confusionsOf,
  nearestTone,
  type Templates,
  TONES,
  type Tone,
  templatesOf,
  toLevels,
} from './tone-shape.ts';

/** Where in a word a syllable stands. */
export const PLACES = ['first', 'last'] as const;
export type Place = (typeof PLACES)[number];
type Contours = Readonly<Record<Place, readonly Contour[]>>;

/**
 * The shapes that two women give the tones in the same sixty words, in levels (see `toLevels`): one reads them as words, one
 * as single syllables (Yue Tan and Chen Wang in audio-cmn). Each is told by the other's shapes in 85 to 95 of 100 syllables.
 */
const HUMAN_SHAPES: Readonly<Record<Place, Templates>> = {
  first: {
    1: [0.63, 0.65, 0.63, 0.63, 0.63, 0.63, 0.64, 0.66, 0.67, 0.59],
    2: [-0.61, -0.66, -0.66, -0.6, -0.55, -0.39, -0.2, 0.07, 0.47, 0.59],
    3: [-0.72, -0.83, -1.02, -1.21, -1.39, -1.52, -1.54, -1.5, -1.38, -1.22],
    4: [0.55, 0.58, 0.52, 0.38, 0.16, -0.1, -0.38, -0.64, -0.89, -0.76],
  },
  last: {
    1: [0.74, 0.78, 0.77, 0.76, 0.75, 0.74, 0.74, 0.73, 0.76, 0.76],
    2: [-0.38, -0.55, -0.61, -0.59, -0.54, -0.43, -0.25, 0.02, 0.32, 0.57],
    3: [-0.44, -0.67, -0.78, -0.88, -0.96, -1.03, -1.06, -0.94, -0.76, -0.5],
    4: [0.78, 0.71, 0.59, 0.39, 0.22, 0.06, -0.06, -0.22, -0.31, -0.37],
  },
};

const DIGITS = new Set<number>(TONES);
const isTone = (digit: number): digit is Tone => DIGITS.has(digit);

/** The tones of the sixty words at a place of theirs. */
function tonesAt(place: Place): readonly Tone[] {
  return MANDARIN_WORDS.map(({ word, pinyin }) => {
    const digit = Number(pinyin[place === 'first' ? 0 : 1].slice(-1));
    if (!isTone(digit)) throw new Error(`${word} has no tone at its ${place} syllable`);
    return digit;
  });
}

/** What each syllable of a place is taken for by the shapes of the two women, or of the voices given. */
export function tonesTaken(
  voice: Contours,
  place: Place,
  by?: readonly Contours[],
): readonly (readonly [Tone, Tone | null])[] {
  const tones = tonesAt(place);
  const levelsOf = (contours: Contours) => toLevels(contours[place]);
  const shapes = by ? templatesOf(by.map(levelsOf), tones) : HUMAN_SHAPES[place];
  return levelsOf(voice).map((levels, i) => [tones[i] ?? 1, nearestTone(levels, shapes)] as const);
}

/** What the tones of a voice are taken for, both places together. */
export function takenFor(voice: Contours): Confusions {
  return confusionsOf(PLACES.flatMap((place) => tonesTaken(voice, place)));
}
