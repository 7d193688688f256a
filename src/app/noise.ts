import type { Effect, Sound } from '../audio/sound.ts';
import type { Notice } from '../screens/view.ts';

/** Sound that loads at the first sound, and a game that plays on without it. */
export interface Noise {
  play(effect: Effect): void;
  stop(...effects: readonly Effect[]): void;
  setVolume(volume: number): void;
}

export function makeNoise(open: () => Promise<Sound>, volume: number, tell: (notice: Notice) => void): Noise {
  let sound: Sound | null = null;
  let _opening: Promise<void> | null = null;
  let level = volume;
  /** Started before the sound was there, and not stopped since. */
  const wanted = new Set<Effect>();
  const start = () => {
    _opening ??= open().then(
      (opened) => {
        sound = opened;
        opened.onTrouble(tell);
        opened.setVolume(level);
        for (const effect of wanted) opened.play(effect);
      },
      () => {
        tell('no-sound');
      },
    );
  };
  return {
    play(effect) {
      if (level === 0 && !sound) return;
      if (sound) return sound.play(effect);
      wanted.add(effect);
      start();
    },
    stop(...effects) {
      for (const effect of effects) {
        wanted.delete(effect);
        sound?.stop(effect);
      }
    },
    setVolume(next) {
      level = next;
      sound?.setVolume(next);
    },
  };
}
