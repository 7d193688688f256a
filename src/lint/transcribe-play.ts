import type { Scenario, Words } from '../scenario/scenario.ts';
import { type PlayFault, parsePlay, runPlay } from './play.ts';

export type Transcribed =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly faults: readonly PlayFault[] };

/**
 * A play file with what is heard filled in from the words, or why it cannot be played to its end. Comments stay, and so do
 * the marks: they are the promise the engine is held to.
 */
export function transcribePlay(scenario: Scenario, words: Words, text: string): Transcribed {
  const play = parsePlay(text);
  const { faults, transcript } = runPlay(scenario, words, play);
  const astray = faults.filter(({ about }) => about === 'way');
  if (astray.length > 0) return { ok: false, faults: astray };
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  const heard = transcript.split('\n\n')[0] ?? '';
  return {
    ok: true,
    text: `${[...comments, heard].join('\n')}\n\n${play.expects.map((one) => one.text).join('\n')}\n`,
  };
}
