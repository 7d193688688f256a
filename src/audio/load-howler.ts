import type { Howl, HowlerGlobal, HowlOptions } from 'howler';
import { allowWebmOpus } from './howl-node.ts';

export interface Howling {
  readonly howler: HowlerGlobal;
  open(options: HowlOptions): Howl;
}

/**
 * Fetches howler, kept out of the first script, and gives it a context of ours to play through. Its own asks for the
 * least delay and so wakes the processor a hundred times a second; its own unlocking and sleeping are left off,
 * because ours know what is waiting to be heard. Rejects where the file cannot be had.
 */
export async function loadHowler(context: AudioContext): Promise<Howling> {
  const { Howl, Howler } = await import('howler');
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  Howler.ctx = context;
  Howler.masterGain = new GainNode(context);
  Howler.masterGain.connect(context.destination);
  allowWebmOpus(Howler);
  return { howler: Howler, open: (options) => new Howl(options) };
}

/** Fetches the file alone, so that it is at hand when the first sound is wanted. Whether that worked shows later. */
export function warmHowler(): void {
  import('howler').catch(() => {});
}
