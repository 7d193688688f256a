import type { Locale } from '../../scenario/vocabulary.ts';

/** Everything the sound of a line is made from. What is not in here cannot change it. */
export interface Delivery {
  readonly locale: Locale;
  /** The spoken form. */
  readonly text: string;
  /** Weights of the speakers that are blended; their sum is 1. */
  readonly speakers: Readonly<Record<string, number>>;
  /** Factors on the speaker's own pace, median pitch, resonances and melody. */
  readonly speed: number;
  readonly pitch: number;
  readonly formant: number;
  readonly range: number;
  /** 0–1. */
  readonly whisper: number;
  /** Factor on the pauses within the line. */
  readonly pause: number;
  /** Decibels over the level all lines share. */
  readonly level: number;
}
