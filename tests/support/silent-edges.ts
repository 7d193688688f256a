import type { Audio } from '../../src/audio/sound.ts';
import type { Settings } from '../../src/storage/kept.ts';

/** An output nobody hears: nothing is voiced, nothing goes wrong. */
export const silentAudio: Audio = {
  sound: {
    play: () => {},
    stop: () => {},
    stopAll: () => {},
    setVolume: () => {},
    setNoise: () => {},
    setBackground: () => {},
    onInterruption: () => {},
    onTrouble: () => {},
  },
  voices: {
    prepare: () => {},
    ready: () => true,
    speak: () => null,
    hush: () => {},
    voiced: () => false,
    deviceSpeaks: () => false,
    set: () => {},
    onTrouble: () => {},
  },
};

/** The settings of somebody who has changed nothing, with the sound off. */
export const QUIET_SETTINGS: Settings = {
  locale: 'en',
  textSize: 100,
  theme: 'system',
  sound: false,
  volume: 0,
  captions: true,
  pace: 'normal',
  motion: 'system',
};
