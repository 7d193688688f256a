import type { Line } from '../scenario/scenario.ts';
import type { Clock } from './clock.ts';
import { TURN } from './pace.ts';

/** A line being said: how long it ought to take, or may, and whether a voice will tell when it is over. */
export interface Spoken {
  readonly ms: number;
  readonly voiced: boolean;
}

export interface MouthParts {
  readonly clock: Clock;
  /** Whether the line can be said at once, by voice or without one. */
  ready(line: Line): boolean;
  /** Says a line. `late`: its voice was waited for in vain. `ended` is called when a voice is through, never after `hush`. */
  speak(line: Line, late: boolean, ended: () => void): Spoken;
  hush(): void;
}

/**
 * Says one line at a time: lets the pause before it pass, waits a moment for a voice still on its way, says it, and tells
 * when it is over. A voice that comes too late is done without.
 */
export class Mouth {
  readonly #parts: MouthParts;
  #saying: Line | null = null;
  /** A line that was cut off and is about to be said over. */
  #over: Line | null = null;
  /** What comes after the pause, or after the line, that is going on. */
  #next: (() => void) | null = null;
  #cancel: () => void = () => {};

  constructor(parts: MouthParts) {
    this.#parts = parts;
  }

  /** The line being said; null in a pause and in silence. */
  get saying(): Line | null {
    return this.#saying;
  }

  /** What has been begun and not ended: the line being said, or the one about to be said over. */
  get owed(): Line | null {
    return this.#saying ?? this.#over;
  }

  get idle(): boolean {
    return this.#next === null;
  }

  /**
   * `begins` when the pause is over and the line is heard or shown, `ends` when it is through or was cut. `over`: it had
   * been begun and was cut off, so that it is owed in the pause before it too.
   */
  say(line: Line, gapMs: number, begins: () => void, ends: () => void, over = false): void {
    this.rest(gapMs, () => this.#await(line, 0, begins, ends));
    if (over) this.#over = line;
  }

  /** A pause that may be cut short. */
  rest(ms: number, then: () => void): void {
    this.hush();
    this.#goOnIn(ms, then);
  }

  /** Cuts short what is going on, a pause or a line. */
  cut(): void {
    this.#next?.();
  }

  hush(): void {
    this.#cancel();
    this.#next = null;
    this.#saying = null;
    this.#over = null;
    this.#parts.hush();
  }

  #await(line: Line, waited: number, begins: () => void, ends: () => void): void {
    const ready = this.#parts.ready(line);
    if (ready || waited >= TURN.late) this.#begin(line, !ready, begins, ends);
    else this.#goOnIn(TURN.look, () => this.#await(line, waited + TURN.look, begins, ends));
  }

  #begin(line: Line, late: boolean, begins: () => void, ends: () => void): void {
    const finish = (): void => {
      this.hush();
      ends();
    };
    this.#cancel();
    this.#saying = line;
    this.#next = finish;
    begins();
    const { ms, voiced } = this.#parts.speak(line, late, () => {
      if (this.#next === finish) finish();
    });
    if (this.#next === finish) this.#goOnIn(voiced ? ms + TURN.overdue : ms, finish);
  }

  #goOnIn(ms: number, next: () => void): void {
    this.#cancel();
    this.#next = next;
    this.#cancel = this.#parts.clock.after(ms, next);
  }
}
