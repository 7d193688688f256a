import { speakingTime } from '../dialogue/pacing.ts';
import type { Locale, Mood } from '../scenario/vocabulary.ts';

/**
 * How long a translation may be. A line is measured in seconds of speech, because the call is paced and voiced; what is read on
 * a control is measured in characters. A text over its limit is told and still taken: the translator may have a reason.
 */
export const WORDS_LIMIT = {
  /** A line may take this much longer to say than the original… */
  spoken: 1.25,
  /** …and a second more, so that "嗯。" may become "Yes, that's me." */
  graceMs: 1000,
  /** A reply stands on two rows of its button on a phone 390 px wide at 100 % text. */
  reply: { 'zh-CN': 16, en: 52 },
  /** A short message stands on the phone without scrolling. */
  sms: { 'zh-CN': 70, en: 170 },
} as const;

/** The limit of one text: words for a translator, and the test itself. */
export interface WordsLimit {
  /** E.g. "at most 5.6 s spoken" or "at most 52 characters"; empty where there is no limit. */
  readonly says: string;
  /** In characters where it is counted so, else null. */
  readonly characters: number | null;
  /** What a text measures when it is over, e.g. "7.1 s spoken"; null when it fits. */
  readonly over: (text: string) => string | null;
}

export const NO_LIMIT: WordsLimit = { says: '', characters: null, over: () => null };

/**
 * The limit of a spoken line: made from how long the original takes in its own language. The limit is rounded down and what is
 * over it up, so that a line told to be too long never seems to fit.
 */
export function spokenLimit(source: string, from: Locale, to: Locale, mood: Mood): WordsLimit {
  const most = speakingTime(source, from, mood) * WORDS_LIMIT.spoken + WORDS_LIMIT.graceMs;
  return {
    says: `at most ${(Math.floor(most / 100) / 10).toFixed(1)} s spoken`,
    characters: null,
    over: (text) => {
      const takes = speakingTime(text, to, mood);
      return takes > most ? `${(Math.ceil(takes / 100) / 10).toFixed(1)} s spoken` : null;
    },
  };
}

/** The limit of a text on a control, in characters as a reader counts them. */
export function writtenLimit(kind: 'reply' | 'sms', to: Locale): WordsLimit {
  const most = WORDS_LIMIT[kind][to];
  return {
    says: `at most ${most} characters`,
    characters: most,
    over: (text) => {
      const has = Array.from(text).length;
      return has > most ? `${has} characters` : null;
    },
  };
}
