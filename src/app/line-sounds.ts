import type { Sound } from '../audio/sound.ts';
import type { CheckKind } from '../scenario/vocabulary.ts';
import type { GameState } from './game-state.ts';
import type { Speaker } from './speaker.ts';

/** What is heard of the telephone itself, where the call stands. */
export interface LineSounds {
  readonly ring: () => void;
  /** The caller's line, or somebody else's phone ringing. */
  readonly line: () => void;
  /** The caller is not on the line for now. */
  readonly offLine: () => void;
  readonly quiet: () => void;
}

/** Checks that begin with a phone ringing somewhere. */
const RUNG: readonly CheckKind[] = ['ringBack', 'ask', 'report'];

export function makeLineSounds(sound: Sound, speaker: Speaker, { playing }: GameState): LineSounds {
  const offLine = (): void => {
    sound.stop('line-noise');
    sound.setBackground('quiet', 'phone');
  };
  return {
    ring: () => sound.play('ring'),
    line() {
      const beat = playing.value?.director.beat;
      if (beat?.name === 'holding') return;
      if (beat?.name === 'checking') {
        if (beat.noted === null && RUNG.includes(beat.kind)) sound.play('ring-back');
        return;
      }
      // Across a counter there is no line.
      if (playing.value?.taken.scenario.speakers.caller?.via !== 'room') sound.play('line-noise');
      speaker.standBehind('caller');
    },
    offLine,
    quiet() {
      for (const effect of ['ring', 'ring-back', 'hold-music'] as const) sound.stop(effect);
      offLine();
    },
  };
}
