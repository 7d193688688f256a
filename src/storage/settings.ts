import { LOCALES, type Locale } from '../scenario/vocabulary.ts';

/** Per cent of the browser's text size. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
/** Timed replies: as written, half as much time again, twice the time, or no limit. */
export const PACES = ['normal', 'slower', 'slowest', 'off'] as const;
export const MOTIONS = ['system', 'reduced', 'full'] as const;
/** What is spoken: the language of the words, or one of its own. */
export const VOICE_LANGUAGES = ['words', ...LOCALES] as const;
/** Recorded with the calls, or the voice of the device. */
export const VOICE_SOURCES = ['recorded', 'device'] as const;
export const CAPTION_SIZES = ['normal', 'large', 'largest'] as const;
/** How fast voices speak, 1 as recorded. Beyond these words are lost. */
export const VOICE_SPEED = { least: 0.75, most: 1.25, step: 0.05 } as const;

/** What the player set. Every screen and the store read this one list. */
export interface Settings {
  readonly locale: Locale;
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly sound: boolean;
  /** 0–1. */
  readonly volume: number;
  readonly voiceLanguage: (typeof VOICE_LANGUAGES)[number];
  readonly voiceSource: (typeof VOICE_SOURCES)[number];
  /** Within `VOICE_SPEED`. */
  readonly voiceSpeed: number;
  /** Noise of the line, 0–1; 0 is a clean line. */
  readonly noise: number;
  readonly captions: boolean;
  readonly captionSize: (typeof CAPTION_SIZES)[number];
  readonly pace: (typeof PACES)[number];
  readonly motion: (typeof MOTIONS)[number];
}

/** Before anything was changed. The language is the browser's, which only the edge knows. */
export const FIRST_SETTINGS: Omit<Settings, 'locale'> = {
  textSize: 100,
  theme: 'system',
  sound: true,
  volume: 0.7,
  voiceLanguage: 'words',
  voiceSource: 'recorded',
  voiceSpeed: 1,
  noise: 0.3,
  captions: true,
  captionSize: 'normal',
  pace: 'normal',
  motion: 'system',
};

/** The language voices speak. */
export function voiceLocale({ locale, voiceLanguage }: Pick<Settings, 'locale' | 'voiceLanguage'>): Locale {
  return voiceLanguage === 'words' ? locale : voiceLanguage;
}
