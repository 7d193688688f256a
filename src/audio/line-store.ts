import type { Howl } from 'howler';
import { isDecoded } from './howl-node.ts';
import type { Bench } from './mixing-desk.ts';

/** A file that may be wanted next. */
export interface WantedFile {
  readonly url: string;
  readonly ms: number;
}

type State = 'loading' | 'loaded' | 'failed';

interface Kept {
  state: State;
  howl: Howl | null;
  readonly bytes: number;
  /** When it failed, in the page's time. */
  failedAt: number;
}

/**
 * Decoded sound is large: 192 KB for a second at 48 kHz. Two minutes and more of speech fit in this, and with the beds
 * and the music all of it stays under half of the 60 MB a page may take.
 */
const MOST_BYTES = 24 * 1024 * 1024;
/** Few at once, so that the likeliest comes first on a thin line. */
const AT_ONCE = 3;
/** A file that could not be had is asked for again when it is wanted anew, but not within this: a network takes time to come back. */
const AGAIN_MS = 3000;
const BYTES_A_SAMPLE = 4;

/** Lines fetched and decoded ahead; those not wanted for longest go when room is needed. */
export class LineStore {
  readonly #changed: () => void;
  /** In order of last use. */
  readonly #kept = new Map<string, Kept>();
  #wanted: readonly WantedFile[] = [];
  #bench: Bench | null = null;

  /** `changed` is called when a file has come or has failed. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Bytes of decoded sound at hand or on their way. */
  get bytes(): number {
    return [...this.#kept.values()].reduce((sum, { bytes, state }) => sum + (state === 'failed' ? 0 : bytes), 0);
  }

  /** Undefined for a file nobody wanted yet, or that has been let go. */
  state(url: string): State | undefined {
    return this.#kept.get(url)?.state;
  }

  /** A decoded file, ready to be played; it counts as used now. */
  take(url: string): Howl | null {
    const kept = this.#kept.get(url);
    if (kept?.state !== 'loaded') return null;
    this.#kept.delete(url);
    this.#kept.set(url, kept);
    return kept.howl;
  }

  /** What may be wanted next, the likeliest first. Of what was wanted before and is not here, nothing more is begun. */
  want(files: readonly WantedFile[]): void {
    this.#wanted = files;
    for (const { url } of files) {
      const kept = this.#kept.get(url);
      if (kept?.state === 'failed' && performance.now() - kept.failedAt >= AGAIN_MS) kept.state = 'loading';
    }
    this.#fill();
  }

  /** There is an output to decode for. */
  open(bench: Bench): void {
    this.#bench = bench;
    this.#fill();
  }

  #fill(): void {
    const bench = this.#bench;
    if (!bench) return;
    const keep = this.#thatFit(bench);
    for (const [url, bytes] of keep) {
      const kept = this.#kept.get(url);
      if (kept && (kept.howl || kept.state !== 'loading')) continue;
      if (this.#underWay(keep) >= AT_ONCE) return;
      this.#makeRoom(bytes, keep);
      this.#load(url, bytes, bench);
    }
  }

  /** Of what is wanted, as much as there is room for: bytes by address. */
  #thatFit({ context }: Bench): ReadonlyMap<string, number> {
    const keep = new Map<string, number>();
    let room = MOST_BYTES;
    for (const { url, ms } of this.#wanted) {
      const bytes = this.#kept.get(url)?.bytes ?? Math.ceil((ms / 1000) * context.sampleRate) * BYTES_A_SAMPLE;
      room -= bytes;
      if (room < 0) break;
      keep.set(url, bytes);
    }
    return keep;
  }

  /** One that hangs, and that nobody wants any more, must not keep the next from coming. */
  #underWay(keep: ReadonlyMap<string, number>): number {
    return [...this.#kept].filter(([url, { state, howl }]) => keep.has(url) && state === 'loading' && howl).length;
  }

  #makeRoom(bytes: number, keep: ReadonlyMap<string, number>): void {
    for (const [url, kept] of this.#kept) {
      if (this.bytes + bytes <= MOST_BYTES) return;
      if (keep.has(url) || kept.state === 'failed' || kept.howl?.playing()) continue;
      this.#kept.delete(url);
      kept.howl?.unload();
    }
  }

  #load(url: string, bytes: number, { howling }: Bench): void {
    const kept: Kept = { state: 'loading', howl: null, bytes, failedAt: 0 };
    const done = (state: State): void => {
      if (this.#kept.get(url) !== kept) return;
      kept.state = state;
      if (state === 'failed') {
        kept.failedAt = performance.now();
        kept.howl?.unload();
        kept.howl = null;
      }
      this.#fill();
      this.#changed();
    };
    this.#kept.set(url, kept);
    const howl = howling.open({
      src: [url],
      format: ['webm'],
      html5: false,
      onload: () => done(isDecoded(howl) ? 'loaded' : 'failed'),
      onloaderror: () => done('failed'),
    });
    kept.howl = howl;
  }
}
