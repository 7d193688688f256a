import { AudioOutput, type Trouble } from './audio-output.ts';
import { type Howling, loadHowler, warmHowler } from './load-howler.ts';
import { watchOutputs } from './output-devices.ts';
import { telephoneBand } from './telephone-band.ts';

/** Where sounds are played from and to, once there is an output. */
export interface Bench {
  readonly context: AudioContext;
  readonly howling: Howling;
  /** Down the telephone line, to one ear… */
  readonly line: AudioNode;
  /** …or near, as it is. */
  readonly near: AudioNode;
}

/** Those who play: effects and voices. */
export interface Player {
  /** Has something to be heard. */
  wanted(): boolean;
  /** The bench is there, or the output started or stopped. */
  ready(bench: Bench): void;
  /** Sound became louder or softer, or was turned on or off. */
  volumeChanged(): void;
}

/** One happening can be told in two ways, a moment apart. */
const SAME_HAPPENING_MS = 1500;

/** What effects and voices share: one output, one howler, one telephone band, one volume. */
export class MixingDesk {
  readonly #output: AudioOutput;
  readonly #players: Player[] = [];
  readonly #troubles = new Set<Trouble>();
  #bench: Bench | null = null;
  #loading = false;
  #failed = false;
  #volume: number;
  #interruptedAt = Number.NEGATIVE_INFINITY;
  #tellTrouble: ((trouble: Trouble) => void) | null = null;
  #tellInterruption: (() => void) | null = null;
  #tellRecovery: (() => void) | null = null;

  constructor(volume: number) {
    this.#volume = clamp(volume);
    this.#output = new AudioOutput({
      enabled: () => this.#volume > 0,
      wanted: () => this.#wanted(),
      changed: () => void this.#changed(),
      interrupted: () => this.#interrupted(),
      trouble: (trouble) => this.#trouble(trouble),
    });
    if (this.#volume > 0) afterLoading(warmHowler);
  }

  /** Null until the output is open and howler fetched. */
  get bench(): Bench | null {
    return this.#bench;
  }

  get running(): boolean {
    return this.#output.running;
  }

  /** 0–1; at 0 nothing is fetched or opened. */
  get volume(): number {
    return this.#volume;
  }

  /** Sound is on, and nothing is known to keep it from being heard sooner or later. */
  get hopeful(): boolean {
    return this.#volume > 0 && !this.#output.none && !this.#failed;
  }

  add(player: Player): void {
    this.#players.push(player);
  }

  setVolume(volume: number): void {
    this.#volume = clamp(volume);
    this.#bench?.howling.howler.volume(this.#volume);
    for (const player of this.#players) player.volumeChanged();
  }

  open(): void {
    if (this.#volume > 0 && this.#output.open() && !this.#wanted()) this.#output.rest();
  }

  wake(): void {
    if (this.#volume > 0) this.#output.wake();
  }

  /** Lets the output sleep unless somebody else has something to be heard. */
  rest(): void {
    if (!this.#wanted()) this.#output.rest();
  }

  onTrouble(tell: (trouble: Trouble) => void): void {
    this.#tellTrouble = tell;
    for (const trouble of this.#troubles) tell(trouble);
  }

  onInterruption(tell: () => void): void {
    this.#tellInterruption = tell;
  }

  onRecovery(tell: () => void): void {
    this.#tellRecovery = tell;
  }

  #wanted(): boolean {
    return this.#volume > 0 && this.#players.some((player) => player.wanted());
  }

  #interrupted(): void {
    if (!this.#wanted() || performance.now() - this.#interruptedAt < SAME_HAPPENING_MS) return;
    this.#interruptedAt = performance.now();
    this.#tellInterruption?.();
  }

  #trouble(trouble: Trouble): void {
    if (this.#troubles.has(trouble)) return;
    this.#troubles.add(trouble);
    this.#tellTrouble?.(trouble);
  }

  /** The output opened or runs: fetches what is missing, then lets be heard what is waiting. */
  async #changed(): Promise<void> {
    const { context } = this.#output;
    if (!context || this.#loading) return;
    if (!this.#bench) {
      this.#loading = true;
      try {
        this.#bench = await setUp(context, this.#volume);
        this.#failed = false;
        watchOutputs(() => this.#interrupted());
      } catch {
        this.#failed = true;
        this.#trouble('no-sound');
      } finally {
        this.#loading = false;
      }
    }
    if (!this.#bench) return;
    for (const player of this.#players) player.ready(this.#bench);
    if (this.running) this.#recover();
  }

  /** A machine may be slow rather than deaf, and a gesture lets out what was held back. */
  #recover(): void {
    if (this.#troubles.size === 0) return;
    this.#troubles.clear();
    this.#tellRecovery?.();
  }
}

async function setUp(context: AudioContext, volume: number): Promise<Bench> {
  const howling = await loadHowler(context);
  const band = telephoneBand(context);
  band.output.connect(howling.howler.masterGain);
  howling.howler.volume(volume);
  return { context, howling, line: band.input, near: howling.howler.masterGain };
}

function clamp(volume: number): number {
  return Math.min(1, Math.max(0, volume));
}

/** Runs when the page has loaded and has nothing better to do. */
function afterLoading(run: () => void): void {
  const soon = (): void => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(run);
    else setTimeout(run, 500);
  };
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}
