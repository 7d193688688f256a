import type { Mood } from '../../scenario/vocabulary.ts';

/** What a mood makes of a person's usual way of speaking. Factors, but for the level. */
export interface MoodSettings {
  /** On the person's own pace; above 1 is quicker. */
  readonly speed: number;
  /** On the pauses within a line; below 1 is shorter. */
  readonly pause: number;
  /** Decibels above or below the level all lines share. */
  readonly level: number;
  /** On how far the melody moves; below 1 is flatter. */
  readonly range: number;
  /** How much of the voice is breath, 0–1. */
  readonly whisper: number;
}

const PLAIN: MoodSettings = { speed: 1, pause: 1, level: 0, range: 1, whisper: 0 };

/**
 * How each mood is spoken. Pace follows what the game counts on where a line has no voice (`dialogue/pacing.ts`). All moods
 * stay near plain speech, 12 % in rate and, but for whispering, two decibels at most: people on the telephone to strangers
 * hold themselves back, and a voice must not give the answer away.
 */
export const MOOD_SETTINGS: Readonly<Record<Mood, MoodSettings>> = {
  calm: PLAIN,
  // Unhurried, with a livelier melody.
  warm: { ...PLAIN, speed: 0.98, pause: 1.15, range: 1.1 },
  // Brisk is work done many times a day: quick, with little air between the parts.
  brisk: { ...PLAIN, speed: 1.1, pause: 0.8 },
  // Thinking while speaking: the pauses grow more than the words.
  hesitant: { ...PLAIN, speed: 0.9, pause: 2.2, level: -1 },
  // From paper: even in pace, and flat.
  reading: { ...PLAIN, speed: 1.03, pause: 0.95, range: 0.8 },
  // Low in strength, slow, little melody left.
  hurt: { ...PLAIN, speed: 0.93, pause: 1.5, level: -1.5, range: 0.88 },
  // Not loud: measured, flat and a little firmer.
  stern: { ...PLAIN, speed: 0.98, level: 0.5, range: 0.88 },
  // Leaves no room to answer.
  pressing: { ...PLAIN, speed: 1.12, pause: 0.6, level: 1.5, range: 1.1 },
  // A hand over the phone. Pure whisper is lost in the band of a telephone, so half of the voice stays.
  whispering: { ...PLAIN, speed: 0.94, pause: 1.2, level: -4, range: 0.85, whisper: 0.5 },
};

/** The pace of the engine beyond which words are lost or drawl, as a factor. */
const SLOWEST = 0.78;
const QUICKEST = 1.3;

/** A person's own pace in a mood, kept within what can be followed. */
export function paceIn(mood: Mood, ownSpeed: number): number {
  const speed = ownSpeed * MOOD_SETTINGS[mood].speed;
  return Math.round(Math.min(QUICKEST, Math.max(SLOWEST, speed)) * 1000) / 1000;
}
