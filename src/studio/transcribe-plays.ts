import { transcribePlay } from '../lint/transcribe-play.ts';
import { parseTexts } from './examine.ts';
import type { Texts } from './findings.ts';

/**
 * The plays of a call with its present words in them; their marks stay as promised. Only those are given that change and
 * that can still be played to their end.
 */
export function transcribePlays(folder: string, texts: Texts): Texts {
  const parsed = parseTexts(folder, texts);
  if (!parsed.ok) return {};
  const { scenario, words } = parsed.value;
  const written = Object.entries(texts).flatMap(([name, text]) => {
    if (!name.endsWith('.play')) return [];
    const done = transcribePlay(scenario, words[scenario.language] ?? {}, text);
    return done.ok && done.text !== text ? [[name, done.text] as const] : [];
  });
  return Object.fromEntries(written);
}
