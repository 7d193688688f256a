import { signal } from '@preact/signals';
import type { VoiceLibrary } from '../audio/voice-library.ts';
import { VoiceKeeper } from '../offline/voice-keeper.ts';
import { VoiceShelf } from '../offline/voice-shelf.ts';
import { openWorker } from '../offline/worker-door.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import type { DeviceModel, KeepingAll, Offline, Stored } from '../screens/device-model.ts';

export interface Device {
  readonly model: DeviceModel;
  /** Keeps the voices of the scenarios that come next, in their order, when everything else is there. */
  keepForOffline(scenarios: readonly string[], locale: Locale): Promise<void>;
  /** Looks for a newer version; the page calls it now and then. */
  look(): void;
}

const TIDY_AGAIN_MS = 5000;

export interface DeviceOptions {
  /** Address of the game's folder, with a slash at its end. */
  readonly scope: string;
  /** Address of the page's own script: the name of its version. */
  readonly script: string;
  readonly library: VoiceLibrary;
}

/** Opens what keeps the game on this device. Where nothing can be kept the model says why, and its verbs do nothing. */
export async function openDevice(options: DeviceOptions): Promise<Device> {
  const { scope, script, library } = options;
  const offline = signal<Offline>(isSecureContext ? 'preparing' : 'insecure');
  const hasNewer = signal(false);
  const stored = signal<Stored | null>(null);
  const keeping = signal<KeepingAll | null>(null);
  let isReady: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const shelf = isSecureContext ? new VoiceShelf(caches, scope) : null;
  const keeper = shelf && new VoiceKeeper(library, shelf);
  const door = await openWorker(scope, {
    newer: () => {
      hasNewer.value = true;
      // A browser changes workers only when the old one has nothing to do.
      keeper?.stopAhead();
    },
    ready: () => {
      offline.value = 'ready';
      isReady();
    },
    failed: () => {
      offline.value = 'failed';
    },
  });
  if (!door && offline.value !== 'insecure') offline.value = 'unsupported';
  let asked = new AbortController();

  const measure = async (): Promise<void> => {
    if (!shelf) return;
    const [estimate, voices] = await Promise.all([navigator.storage.estimate().catch(() => null), shelf.measure()]);
    stored.value = { bytes: estimate?.usage ?? null, voiceLines: voices.lines, voiceBytes: voices.bytes };
  };
  const keepAll = async (locale: Locale): Promise<void> => {
    if (!keeper) return;
    asked.abort();
    asked = new AbortController();
    const { signal: stopped } = asked;
    keeper.stopAhead();
    keeping.value = { state: 'under-way', done: 0, of: 0 };
    // So that the browser does not throw away by itself what the player asked for; it may ask, or refuse.
    void navigator.storage.persist().catch(() => false);
    const state = await keeper.keepAll(locale, stopped, (progress) => {
      if (!stopped.aborted) keeping.value = { state: 'under-way', ...progress };
    });
    if (asked.signal !== stopped) return;
    if (keeping.value?.state === 'under-way') keeping.value = { state };
    await measure();
  };
  const freeVoices = async (): Promise<void> => {
    asked.abort();
    keeper?.stopAhead();
    await shelf?.free();
    keeping.value = { state: 'freed' };
    await measure();
  };
  void ready.then(() => {
    door?.tidy();
    // A page that was closing a moment ago still held its version; by then it is gone.
    setTimeout(() => door?.tidy(), TIDY_AGAIN_MS);
    return keeper?.prune(scope, script);
  });
  return {
    model: {
      offline,
      hasNewer,
      stored,
      keeping,
      takeNewer: () => door?.takeOver(),
      measure: () => void measure(),
      keepAll: (locale) => void keepAll(locale),
      stop: () => asked.abort(),
      freeVoices: () => void freeVoices(),
    },
    async keepForOffline(scenarios, locale) {
      await ready;
      if (!keeper || hasNewer.value || isSavingData() || !navigator.onLine) return;
      await keeper.keepAhead(scenarios, locale);
    },
    look: () => door?.look(),
  };
}

/** The player pays for what is fetched, or has little of it. Not every browser says so. */
function isSavingData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
