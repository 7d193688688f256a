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
  failures: number;
}

/**
 * Decoded sound is large: 192 KB for a second at 48 kHz. Two minutes and more of speech fit in this, and with the beds
 * and the music all of it stays under half of the 60 MB a page may take.
 */
const MOST_BYTES = 24 * 1024 * 1024;
/** Few at once, so that the likeliest comes first on a thin line. */
const AT_ONCE = 3;
/** A file that could not be had is asked for once more, when it is wanted anew. */
const TRIES = 2;
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
      if (kept?.state === 'failed' && kept.failures < TRIES) kept.state = 'loading';
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
    const keep = new Set<string>();
    let room = MOST_BYTES;
    for (const { url, ms } of this.#wanted) {
      const bytes = Math.ceil((ms / 1000) * bench.context.sampleRate) * BYTES_A_SAMPLE;
      room -= this.#kept.get(url)?.bytes ?? bytes;
      if (room < 0) break;
      keep.add(url);
      const kept = this.#kept.get(url);
      if (kept && (kept.howl || kept.state !== 'loading')) continue;
      if (this.#underWay() >= AT_ONCE) continue;
      this.#makeRoom(bytes, keep);
      this.#load(url, bytes, kept?.failures ?? 0, bench);
    }
  }

  #underWay(): number {
    return [...this.#kept.values()].filter(({ state, howl }) => state === 'loading' && howl).length;
  }

  #makeRoom(bytes: number, keep: ReadonlySet<string>): void {
    for (const [url, kept] of this.#kept) {
      if (this.bytes + bytes <= MOST_BYTES) return;
      if (keep.has(url) || kept.state === 'failed' || kept.howl?.playing()) continue;
      this.#kept.delete(url);
      kept.howl?.unload();
    }
  }

  #load(url: string, bytes: number, failures: number, { howling }: Bench): void {
    const kept: Kept = { state: 'loading', howl: null, bytes, failures };
    const done = (state: State): void => {
      if (this.#kept.get(url) !== kept) return;
      kept.state = state;
      if (state === 'failed') {
        kept.failures += 1;
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
