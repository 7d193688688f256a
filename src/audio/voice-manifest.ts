import type { Locale } from '../scenario/vocabulary.ts';

/** What the game knows of the voices of one scenario in one language. `npm run voices` writes it beside the sound. */
export interface VoiceManifest {
  readonly scenario: string;
  readonly locale: Locale;
  /** By line. */
  readonly lines: Readonly<Record<string, RecordedLine>>;
}

export interface RecordedLine {
  /** Name of a WebM/Opus file beside the manifest; it is made from the file's content. */
  readonly file: string;
  readonly ms: number;
  readonly bytes: number;
  /** Loudness twenty times a second, a digit of base 36 each: 0 is silence, z the loudest. */
  readonly envelope: string;
  /** Names what it was made from: engine, voice, mood, spoken form. A line whose key has changed since is stale. */
  readonly key: string;
  /** Binds the key to the file, so that an entry cannot come by another line's sound. */
  readonly seal: string;
}
