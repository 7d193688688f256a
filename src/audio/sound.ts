import type { Background, Locale, Via } from '../scenario/vocabulary.ts';

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
  /** How loud the noise of the line is, 0–1; 0 is a clean line. */
  setNoise(level: number): void;
  /** What is heard behind the speaker until told otherwise: down the line, or in the room. */
  setBackground(background: Background, via: Via): void;
  /** Called when the output was taken away in mid-call: headphones pulled out, another program's call. */
  onInterruption(tell: () => void): void;
  /** Called once when the browser keeps the sound back until a gesture, or has none. */
  onTrouble(tell: (trouble: 'sound-blocked' | 'no-sound') => void): void;
  /** Called when there is sound after all: what was told of it before is no longer so. */
  onRecovery(tell: () => void): void;
}

/** A line that is or may be said: where it stands, in which language, and how it reaches the player. */
export interface SpokenLine {
  readonly scenario: string;
  readonly line: string;
  readonly locale: Locale;
  /** What is said, for a voice of the device's own. */
  readonly text: string;
  /** `self` is the player: heard near, and not down the line. */
  readonly via: Via | 'self';
}

/** Something being said: how long it takes at the speed set, and how loud it is, twenty values a second from 0 to 1. */
export interface Speech {
  readonly ms: number;
  /** Where `ms` is but an estimate: how long it may take at most. */
  readonly mostMs?: number;
  readonly envelope: readonly number[];
  /** Milliseconds until its first sound leaves the loudspeaker: what is drawn to it starts that much later. */
  readonly delayMs: number;
}

export interface VoiceOptions {
  /** Recorded with the scenario, or whatever voice the device has. */
  readonly source: 'recorded' | 'device';
  /** 0.75–1.25 of the pace as recorded; the pitch stays. */
  readonly speed: number;
}

/** The voices of the people who are heard, keyed by line. */
export interface Voices {
  /** Fetches lines that may be wanted next, so that `speak` can begin at once; the likeliest first. */
  prepare(lines: readonly SpokenLine[]): void;
  /** False while the line is still on its way; true when it can be said, or is known to be missing or damaged. */
  ready(line: SpokenLine): boolean;
  /**
   * Says a line, or answers null where it has no voice: then the caption goes on at reading speed. With the sound off it
   * is timed all the same. `ended` is called when the line is over, never after `hush`.
   */
  speak(line: SpokenLine, ended: () => void): Speech | null;
  /** Stops speech at once. */
  hush(): void;
  /** Whether a scenario has voices in a language. Without them its captions are never hidden. */
  voiced(scenario: string, locale: Locale): boolean;
  /** Whether the device has a voice of its own for a language. */
  deviceSpeaks(locale: Locale): boolean;
  /** Whether a recording can be said at another speed than its own: not on plain http, where a page has no worklets. */
  changesSpeed(): boolean;
  set(options: VoiceOptions): void;
  /** Called once, when a line that should have a voice could not be had. */
  onTrouble(tell: (trouble: 'voice-missing') => void): void;
}

/** Everything heard comes out of one output. */
export interface Audio {
  readonly sound: Sound;
  readonly voices: Voices;
}
