import type { VoiceLibrary } from '../audio/voice-library.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import { scriptsOf } from './cache-names.ts';
import { inTurns } from './in-turns.ts';
import { voiceAddresses } from './voice-addresses.ts';
import type { VoiceShelf } from './voice-shelf.ts';

/** How far the keeping of files has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How it ended: everything is there, it was stopped, there was no room, or a file could not be had. */
export type Kept = 'whole' | 'stopped' | 'full' | 'cut-off';

interface Keeping {
  readonly atOnce: number;
  readonly signal: AbortSignal;
  readonly changed?: (progress: Progress) => void;
}

/** Several at once where the player asked and waits; one at a time where they play meanwhile. */
const ASKED = 4;
const QUIETLY = 1;

/** Fetches voices before they are wanted. */
export class VoiceKeeper {
  readonly #library: VoiceLibrary;
  readonly #shelf: VoiceShelf;
  #ahead = new AbortController();

  constructor(library: VoiceLibrary, shelf: VoiceShelf) {
    this.#library = library;
    this.#shelf = shelf;
  }

  /** Keeps the voices of some scenarios, in the order given, without anybody noticing. What was wanted before is dropped. */
  async keepAhead(scenarios: readonly string[], locale: Locale): Promise<Kept> {
    this.stopAhead();
    const { signal } = this.#ahead;
    // Those of the first call first: the player may leave at any time.
    for (const id of scenarios) {
      const wanted = (one: { readonly scenario: string; readonly locale: Locale }): boolean =>
        one.scenario === id && one.locale === locale;
      const kept = await this.#keep(() => voiceAddresses(this.#library, wanted), { atOnce: QUIETLY, signal });
      if (kept !== 'whole') return kept;
    }
    return 'whole';
  }

  stopAhead(): void {
    this.#ahead.abort();
    this.#ahead = new AbortController();
  }

  /** Keeps every voice of a language. */
  async keepAll(locale: Locale, signal: AbortSignal, changed: (progress: Progress) => void): Promise<Kept> {
    const wanted = (one: { readonly locale: Locale }): boolean => one.locale === locale;
    return this.#keep(() => voiceAddresses(this.#library, wanted), { atOnce: ASKED, signal, changed });
  }

  /**
   * Lets go of the voices this version does not name, once; not while a page of another version is open.
   * @param script this version's own script
   */
  async prune(scope: string, script: string): Promise<void> {
    const { held = [] } = await navigator.locks.query();
    const names = held.map(({ name }) => name);
    if (scriptsOf(names, scope).some((other) => other !== script)) return;
    if (await this.#shelf.lookedThroughBy(script)) return;
    const named = await voiceAddresses(this.#library, () => true);
    await this.#shelf.keepOnly(new Set(named), script);
  }

  async #keep(find: () => Promise<readonly string[]>, { atOnce, signal, changed }: Keeping): Promise<Kept> {
    let done = 0;
    try {
      const addresses = await find();
      changed?.({ done, of: addresses.length });
      await inTurns(addresses, atOnce, async (address) => {
        signal.throwIfAborted();
        if (!(await this.#shelf.find(address))) await this.#fetch(address, signal, atOnce === QUIETLY);
        done += 1;
        changed?.({ done, of: addresses.length });
      });
      return 'whole';
    } catch (error) {
      if (signal.aborted) return 'stopped';
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'cut-off';
    }
  }

  async #fetch(address: string, signal: AbortSignal, quietly: boolean): Promise<void> {
    // Past the browser's own cache, or every voice would lie on the disk twice.
    const response = await fetch(address, { cache: 'no-store', priority: quietly ? 'low' : 'auto', signal });
    signal.throwIfAborted();
    await this.#shelf.put(address, response);
  }
}
