/**
 * What can be heard besides voices.
 */
export const EFFECTS = [
  'ring',
  'ring-back',
  'line-noise',
  'hang-up',
  'notification',
  'room-tone',
  'hold-music',
  'pick-up',
] as const;
export type Effect = (typeof EFFECTS)[number];

export interface Sound {
  /** Plays once; `ring`, `ring-back`, `line-noise`, `room-tone` and `hold-music` go on until stopped. */
  play(effect: Effect): void;
  stop(effect: Effect): void;
  stopAll(): void;
  /** 0–1; 0 is off. */
  setVolume(volume: number): void;
  /** Called once when the browser keeps the sound back until a gesture, or has none. */
  onTrouble(tell: (trouble: 'sound-blocked' | 'no-sound') => void): void;
}

/** Something being said: how long it takes and how loud it is, twenty values a second from 0 to 1. */
export interface Speech {
  readonly ms: number;
  readonly envelope: readonly number[];
}

/**
 * The voices of the callers, keyed by line. Until lines are voiced, `speak` answers null and captions pace by reading speed.
 */
export interface Voices {
  /** Starts speaking a line, or answers null where there is no voice for it. `ended` is called when it is over, never after `hush`. */
  speak(scenario: string, line: string, locale: string, ended: () => void): Speech | null;
  hush(): void;
  /** Whether a scenario has voices in a language. Without them its captions are never hidden. */
  voiced(scenario: string, locale: string): boolean;
}

export const silentVoices: Voices = { speak: () => null, hush: () => {}, voiced: () => false };
