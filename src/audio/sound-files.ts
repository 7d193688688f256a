import type { Background } from '../scenario/vocabulary.ts';
import type { Effect } from './sound.ts';

/** What can be heard behind somebody who speaks. */
export const BEDS = ['office', 'street', 'hall'] as const satisfies readonly Background[];
export type Bed = (typeof BEDS)[number];

/** Everything there is a file for. */
export type SoundName = Effect | Bed;

export interface SoundFile {
  readonly url: string;
  /** Seconds one round of a loop takes, the guard at either end of its file not counted; null for what plays once. */
  readonly loop: number | null;
  /** Heard through the handset, so it passes the telephone band. A bed is heard where its speaker is. */
  readonly onLine: boolean;
}

const at = (url: URL, loop: number | null, onLine: boolean): SoundFile => ({ url: url.href, loop, onLine });

/** Where each sound lies. Addresses are written out: only so does the build find the files and hash their names. */
export const SOUND_FILES: Readonly<Record<SoundName, SoundFile>> = {
  ring: at(new URL('../../assets/sounds/ring.wav', import.meta.url), 3, false),
  'ring-back': at(new URL('../../assets/sounds/ring-back.wav', import.meta.url), 5, true),
  'line-noise': at(new URL('../../assets/sounds/line-noise.wav', import.meta.url), 5, true),
  'hang-up': at(new URL('../../assets/sounds/hang-up.wav', import.meta.url), null, false),
  notification: at(new URL('../../assets/sounds/notification.wav', import.meta.url), null, false),
  'room-tone': at(new URL('../../assets/sounds/room-tone.wav', import.meta.url), 8, false),
  'hold-music': at(new URL('../../assets/sounds/hold-music.wav', import.meta.url), 16, true),
  'pick-up': at(new URL('../../assets/sounds/pick-up.wav', import.meta.url), null, false),
  office: at(new URL('../../assets/sounds/office.wav', import.meta.url), 8, false),
  street: at(new URL('../../assets/sounds/street.wav', import.meta.url), 8, false),
  hall: at(new URL('../../assets/sounds/hall.wav', import.meta.url), 8, false),
};
