import type { Delivery } from './delivery.ts';

/** One line to be spoken. Its pauses and its level are made afterwards, from the sound. */
export interface Job extends Omit<Delivery, 'pause' | 'level'> {
  readonly id: string;
  /** Path of the WAV to write: 24 kHz, mono, 32-bit float, neither trimmed nor levelled. */
  readonly out: string;
}

export interface Spoken {
  readonly id: string;
  readonly out: string;
  /** What was really said: pinyin with tone digits after sandhi, or phonemes. */
  readonly reading: string;
  readonly seconds: number;
}
