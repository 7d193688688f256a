import { Effects } from './effects.ts';
import { GameVoices } from './game-voices.ts';
import { MixingDesk } from './mixing-desk.ts';
import type { Audio } from './sound.ts';
import type { VoiceLibrary } from './voice-library.ts';

/**
 * Opens what the game can be heard by. Answers at once: nothing is fetched before the page has loaded, and what is asked
 * for meanwhile is heard when it can be. Volume is 0–1; at 0 no sound is fetched and no output opened at all.
 */
export function openAudio(options: { readonly volume: number; readonly library: VoiceLibrary }): Audio {
  const desk = new MixingDesk(options.volume);
  return { sound: new Effects(desk), voices: new GameVoices(desk, options.library) };
}
