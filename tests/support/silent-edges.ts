import type { Audio } from '../../src/audio/sound.ts';
import { FIRST_SETTINGS, type Settings } from '../../src/storage/settings.ts';

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
    onRecovery: () => {},
  },
  voices: {
    prepare: () => {},
    ready: () => true,
    speak: () => null,
    hush: () => {},
    voiced: () => false,
    deviceSpeaks: () => false,
    changesSpeed: () => true,
    set: () => {},
    onTrouble: () => {},
  },
};

/** The settings of somebody who has changed nothing, with the sound off. */
export const QUIET_SETTINGS: Settings = { ...FIRST_SETTINGS, locale: 'en', sound: false, volume: 0 };
