import type { Locale, Mood } from '../scenario/vocabulary.ts';

/** Chinese callers speak 4–5 syllables a second (calls.md); English phone speech runs near 2.6 words, or 4 syllables. */
const SYLLABLES_PER_SECOND: Readonly<Record<Locale, number>> = { 'zh-CN': 4.6, en: 4.1 };
/** Silent readers manage about 15 Latin letters or 5 Chinese characters a second in subtitles; slow ones two thirds of it. */
const READING_PER_SECOND: Readonly<Record<Locale, number>> = { 'zh-CN': 5, en: 15 };
/** How a mood changes the pace: above 1 is quicker. */
const MOOD_PACE: Readonly<Record<Mood, number>> = {
  warm: 0.97,
  calm: 0.95,
  brisk: 1.12,
  hesitant: 0.85,
  reading: 1.03,
  hurt: 0.92,
  stern: 0.98,
  pressing: 1.1,
  whispering: 0.9,
};
const PAUSE_MS = { clause: 180, sentence: 320, end: 250 };
/** Values of loudness a second in an envelope. */
export const ENVELOPE_RATE = 20;

const HAN = /\p{Script=Han}/u;

/** Spoken syllables: one a Chinese character or digit, one a vowel group in Latin words. */
export function countSyllables(text: string): number {
  let count = 0;
  for (const char of text) if (HAN.test(char) || /\d/.test(char)) count += 1;
  for (const word of text.toLowerCase().match(/[a-z']+/g) ?? []) {
    count += Math.max(1, (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length);
  }
  return count;
}

/** How long a line takes to say, in ms, by syllables and pauses. */
export function speakingTime(text: string, locale: Locale, mood: Mood = 'calm'): number {
  const clauses = (text.match(/[,，、;；:：—]/g) ?? []).length;
  const sentences = (text.match(/[.!?。！？…]+/g) ?? []).length;
  const speech = (countSyllables(text) / (SYLLABLES_PER_SECOND[locale] * MOOD_PACE[mood])) * 1000;
  return Math.round(speech + clauses * PAUSE_MS.clause + sentences * PAUSE_MS.sentence + PAUSE_MS.end);
}

/** Whether a line ends by asking. */
export function isQuestion(text: string): boolean {
  return /[?？][!！]*["'”’」』)）]*\s*$/.test(text);
}

/** How long a text takes to read, in ms. */
export function readingTime(text: string, locale: Locale): number {
  return Math.round((text.length / READING_PER_SECOND[locale]) * 1000);
}

/**
 * Loudness of a line that nobody has voiced yet: a bump a syllable, falling to nothing at pauses. 0–1, twenty a second.
 * It is made from the text alone, so it is the same on every playing.
 */
export function envelopeOf(text: string, ms: number): readonly number[] {
  const steps = Math.max(1, Math.round((ms / 1000) * ENVELOPE_RATE));
  const beats: number[] = [];
  for (const char of text) {
    if (HAN.test(char) || /[aeiouy0-9]/i.test(char)) beats.push(0.55 + (0.45 * ((char.codePointAt(0) ?? 0) % 7)) / 6);
    else if (/[,，、.。!！?？;；…—]/.test(char)) beats.push(0, 0);
  }
  if (beats.length === 0) return Array.from({ length: steps }, () => 0);
  return Array.from({ length: steps }, (_, i) => {
    const where = (i / steps) * beats.length;
    const beat = beats[Math.min(beats.length - 1, Math.floor(where))] ?? 0;
    return Math.round(beat * (0.35 + 0.65 * Math.sin(Math.PI * (where % 1))) * 100) / 100;
  });
}
