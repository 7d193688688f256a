import type { Clock } from './clock.ts';

/** The clock of a call, in ms. It runs only while something takes time, so nothing needs to tick. */
export class CallTime {
  readonly #clock: Clock;
  /** Up to the last stop, and when it was let go again. */
  #spent: number;
  #since: number | null = null;

  constructor(clock: Clock, spent: number) {
    this.#clock = clock;
    this.#spent = spent;
  }

  get at(): number {
    return Math.round(this.#spent + (this.#since === null ? 0 : this.#clock.now() - this.#since));
  }

  run(): void {
    this.#since ??= this.#clock.now();
  }

  stop(): void {
    this.#spent = this.at;
    this.#since = null;
  }

  /** Time that passed on the call and not on the player's clock. */
  spend(ms: number): void {
    this.#spent += ms;
  }
}
