import { parsePlay, runPlay } from '../lint/play.ts';
import { parseTexts } from './examine.ts';
import type { Texts } from './findings.ts';

/** Faults that no other words would mend: the way the play takes is not there any more. */
const OFF_THE_WAY = /not possible|no act|stops before|wants scam/;

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
    const play = parsePlay(text);
    const { faults, transcript } = runPlay(scenario, words[scenario.language] ?? {}, play);
    if (faults.some(({ message }) => OFF_THE_WAY.test(message))) return [];
    const comments = text.split('\n').filter((line) => line.startsWith('#'));
    const heard = transcript.split('\n\n')[0] ?? '';
    const now = `${[...comments, heard].join('\n')}\n\n${play.expects.map((one) => one.text).join('\n')}\n`;
    return now === text ? [] : [[name, now] as const];
  });
  return Object.fromEntries(written);
}
