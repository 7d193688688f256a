import type { ReadonlySignal } from '@preact/signals';
import type { Locale } from '../scenario/vocabulary.ts';

/** Whether the game plays without a network; `insecure`: the page came over plain http, where no browser allows it. */
export type Offline = 'preparing' | 'ready' | 'failed' | 'insecure' | 'unsupported';

/** What lies on this device. */
export interface Stored {
  /** All of it in bytes, voices included, as the browser estimates it; null where it does not say. */
  readonly bytes: number | null;
  readonly voiceLines: number;
  readonly voiceBytes: number;
}

/** The keeping of every voice of a language, while it goes on and how it ended. */
export type KeepingAll =
  | { readonly state: 'under-way'; readonly done: number; readonly of: number }
  | { readonly state: 'whole' | 'stopped' | 'full' | 'cut-off' }
  | { readonly state: 'freed' };

/** The game on this device: what is kept of it, and whether a newer version is there. */
export interface DeviceModel {
  readonly offline: ReadonlySignal<Offline>;
  readonly hasNewer: ReadonlySignal<boolean>;
  /** Null until it has been measured, and where nothing can be kept. */
  readonly stored: ReadonlySignal<Stored | null>;
  /** Null when nothing was asked for. */
  readonly keeping: ReadonlySignal<KeepingAll | null>;
  /** Loads the newer version; only from the home screen, where nothing is under way. */
  takeNewer(): void;
  measure(): void;
  /** Keeps every voice of a language. */
  keepAll(locale: Locale): void;
  stop(): void;
  freeVoices(): void;
}
