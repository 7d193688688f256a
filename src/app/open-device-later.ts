import { type ReadonlySignal, signal } from '@preact/signals';
import { holdPage } from '../offline/hold-page.ts';
import type { DeviceModel } from '../screens/device-model.ts';
import type { Device, DeviceOptions } from './device.ts';

export interface LaterOptions extends DeviceOptions {
  /** Nothing is to be kept: the game is being written. */
  readonly none: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How long a page is open before it looks for a newer version again, in ms. Browsers look when a page is loaded. */
const LOOK_AGAIN_MS = 3_600_000;

/** What keeps the game on this device is fetched when the page is there and has nothing to do. The model is null until then. */
export function openDeviceLater({ none, now, ...options }: LaterOptions): {
  readonly model: ReadonlySignal<DeviceModel | null>;
  readonly keepForOffline: Device['keepForOffline'];
} {
  const model = signal<DeviceModel | null>(null);
  if (none) return { model, keepForOffline: () => Promise.resolve() };
  // At once: while a page is being drawn another may let a newer version take over.
  holdPage(options.scope, options.script);
  const opened = whenIdle().then(async () => {
    const { openDevice } = await import('./device.ts');
    const device = await openDevice(options);
    lookNowAndThen(device, now);
    model.value = device.model;
    return device;
  });
  // Cut off before it came: then nothing is kept, and the next visit tries again.
  const device = opened.catch(() => null);
  return { model, keepForOffline: async (scenarios, locale) => (await device)?.keepForOffline(scenarios, locale) };
}

function lookNowAndThen(device: Device, now: () => number): void {
  let looked = now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || now() - looked < LOOK_AGAIN_MS) return;
    looked = now();
    device.look();
  });
}

/** After the page has loaded with all that it shows. */
async function whenIdle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((done) => {
      addEventListener('load', done, { once: true });
    });
  }
  // Not every browser tells when it is idle.
  const tell = window.requestIdleCallback as typeof requestIdleCallback | undefined;
  await new Promise<void>((done) => {
    if (tell) tell(() => done(), { timeout: 3000 });
    else setTimeout(done, 1000);
  });
}
