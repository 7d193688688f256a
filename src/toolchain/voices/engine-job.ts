/** One line to be spoken. */
export interface Job {
  readonly id: string;
  readonly locale: 'zh-CN' | 'en';
  /** The spoken form, with its marks. */
  readonly text: string;
  /** Speakers of the model and their shares, which add up to 1, e.g. `{ zm_yunxi: 0.6, zm_yunyang: 0.4 }`. */
  readonly speakers: Readonly<Record<string, number>>;
  /** 1 is the speaker's own pace, 1.2 is faster. */
  readonly speed: number;
  /** Factor on the median pitch. */
  readonly pitch: number;
  /** Factor on the formants: under 1 a larger person, over 1 a smaller one. */
  readonly formant: number;
  /** Factor on the rise and fall of the pitch around its median. */
  readonly range: number;
  /** From 0, voiced, to 1, all breath. */
  readonly whisper: number;
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
