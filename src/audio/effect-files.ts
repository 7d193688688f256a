import type { Effect } from './sound.ts';

export interface EffectFile {
  readonly url: string;
  /** Seconds one round of a loop takes, the guard at either end of its file not counted; null for what plays once. */
  readonly loop: number | null;
  /** Heard through the handset, so it passes the telephone band. */
  readonly onLine: boolean;
}

/** Where each effect lies. Addresses are written out: only so does the build find the files and hash their names. */
export const EFFECT_FILES: Readonly<Record<Effect, EffectFile>> = {
  ring: { url: new URL('../../assets/sounds/ring.wav', import.meta.url).href, loop: 3, onLine: false },
  'ring-back': { url: new URL('../../assets/sounds/ring-back.wav', import.meta.url).href, loop: 5, onLine: true },
  'line-noise': { url: new URL('../../assets/sounds/line-noise.wav', import.meta.url).href, loop: 5, onLine: true },
  'hang-up': { url: new URL('../../assets/sounds/hang-up.wav', import.meta.url).href, loop: null, onLine: false },
  notification: {
    url: new URL('../../assets/sounds/notification.wav', import.meta.url).href,
    loop: null,
    onLine: false,
  },
  'room-tone': { url: new URL('../../assets/sounds/room-tone.wav', import.meta.url).href, loop: 8, onLine: false },
  'hold-music': { url: new URL('../../assets/sounds/hold-music.wav', import.meta.url).href, loop: 16, onLine: true },
  'pick-up': { url: new URL('../../assets/sounds/pick-up.wav', import.meta.url).href, loop: null, onLine: false },
};
