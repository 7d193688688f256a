import type { Locale } from '../scenario/vocabulary.ts';
import type { RecordedLine } from './voice-manifest.ts';

/** A recorded line as the page has it. What it was made from is the workshop's business. */
export type VoicedLine = Pick<RecordedLine, 'file' | 'ms' | 'envelope'>;

/** By line. */
export type VoicedLines = Readonly<Record<string, VoicedLine>>;

/** One scenario in one language, and how to fetch what is known of its voices. */
export interface VoicedScenario {
  readonly scenario: string;
  readonly locale: Locale;
  /** Rejects where it cannot be had. */
  lines(): Promise<VoicedLines>;
}

/** Where recordings are found: `files` is the address their folders, one a language, lie under. */
export interface VoiceLibrary {
  readonly voiced: readonly VoicedScenario[];
  readonly files: string;
}
