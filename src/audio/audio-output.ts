export type Trouble = 'sound-blocked' | 'no-sound';

export interface AudioOutputParts {
  /** Sound is turned on at all. */
  enabled(): boolean;
  /** Something is waiting to be heard. */
  wanted(): boolean;
  /** The output opened, started or stopped. */
  changed(): void;
  /** Something was to be heard and the output was taken away. May be called more than once for one happening. */
  interrupted(): void;
  /** May be called more than once. */
  trouble(trouble: Trouble): void;
}

/**
 * Seconds of sound handed over at once; what is heard comes two to four times that late. The usual 0.01 costs 3 % of a
 * core while a call goes on, 0.1 well under 1 %, but then a voice would begin, and end after a hang-up, a third of a
 * second late. With 0.02 it is under 2 %, and 80 ms.
 */
const DELAY = 0.02;
/** An output nobody uses is put to sleep after this long; asleep it costs nothing. */
const REST_MS = 2000;
/** How long a browser may take to start before it is taken to be waiting for a gesture… */
const BLOCKED_MS = 1000;
/** …or, when it has had one, to have no sound at all. */
const DEAF_MS = 3000;
/** What browsers accept as a gesture. A finger's counts when it is lifted, so `pointerdown` would be too early. */
const GESTURES = ['mousedown', 'touchend', 'keydown', 'click'] as const;

/**
 * The way out to the loudspeaker: opened by the first gesture or the first sound, asleep when nothing is to be heard,
 * woken by any gesture as long as a browser holds it back.
 */
export class AudioOutput {
  readonly #parts: AudioOutputParts;
  #context: AudioContext | null = null;
  #none = false;
  #gestured = false;
  /** It has run since it was last put to sleep by us: if it stops now, somebody else stopped it. */
  #ran = false;
  #rest: ReturnType<typeof setTimeout> | null = null;
  #watch: ReturnType<typeof setTimeout> | null = null;

  constructor(parts: AudioOutputParts) {
    this.#parts = parts;
    for (const gesture of GESTURES)
      document.addEventListener(gesture, () => this.#gesture(), { capture: true, passive: true });
  }

  /** Null until opened, and for good where the browser has no Web Audio. */
  get context(): AudioContext | null {
    return this.#context;
  }

  get running(): boolean {
    return this.#context?.state === 'running';
  }

  /** The browser has no Web Audio. */
  get none(): boolean {
    return this.#none;
  }

  /** Opens the output without starting it, so that files can be made ready. */
  open(): AudioContext | null {
    if (this.#context || this.#none) return this.#context;
    try {
      const context = new AudioContext({ latencyHint: DELAY });
      context.addEventListener('statechange', () => this.#stateChanged(context));
      this.#context = context;
      this.#parts.changed();
    } catch {
      this.#none = true;
      this.#parts.trouble('no-sound');
    }
    return this.#context;
  }

  /** Opens or wakes the output; `changed` tells when it runs, `trouble` when it will not. */
  wake(): void {
    if (this.#rest !== null) clearTimeout(this.#rest);
    this.#rest = null;
    const context = this.open();
    if (!context || this.running) return;
    // A refusal shows in the state, which is watched.
    context.resume().catch(() => {});
    this.#watchFor(this.#activated() ? DEAF_MS : BLOCKED_MS);
  }

  /** Nothing is to be heard for now. */
  rest(): void {
    this.#rest ??= setTimeout(() => {
      this.#rest = null;
      if (!this.running || this.#parts.wanted()) return;
      this.#ran = false;
      this.#context?.suspend().catch(() => {});
    }, REST_MS);
  }

  #stateChanged(context: AudioContext): void {
    if (context.state === 'running') this.#ran = true;
    else if (this.#ran && this.#parts.wanted()) {
      this.#ran = false;
      this.#parts.interrupted();
    }
    this.#parts.changed();
  }

  #gesture(): void {
    this.#gestured = true;
    if (!this.#parts.enabled() || !this.#activated()) return;
    if (this.#context && (this.running || !this.#parts.wanted())) return;
    if (this.#watch !== null) clearTimeout(this.#watch);
    this.#watch = null;
    // Even with nothing to play yet: some browsers let only a gesture start sound, and the next sound may bring none.
    this.wake();
    if (!this.#parts.wanted()) this.rest();
  }

  /** Esc, for one, is a key but no gesture; where the browser cannot say, every event is taken for one. */
  #activated(): boolean {
    return 'userActivation' in navigator ? navigator.userActivation.hasBeenActive : this.#gestured;
  }

  #watchFor(ms: number): void {
    this.#watch ??= setTimeout(() => {
      this.#watch = null;
      if (this.running || !this.#parts.wanted()) return;
      if (!this.#activated()) this.#parts.trouble('sound-blocked');
      else if (ms === DEAF_MS) this.#parts.trouble('no-sound');
    }, ms);
  }
}
