import type { Clock } from '../../src/app/clock.ts';
import type { Speech, SpokenLine, VoiceOptions, Voices } from '../../src/audio/sound.ts';

/** Voices that speak on a clock of the test's own: every line takes a second, unless it is late, missing or damaged. */
export class FakeVoices implements Voices {
  readonly prepared: SpokenLine[] = [];
  readonly spoken: SpokenLine[] = [];
  /** Lines still on their way, and lines without a voice. */
  readonly late = new Set<string>();
  readonly missing = new Set<string>();
  options: VoiceOptions | null = null;
  hushed = 0;
  /** The line being said. */
  saying: string | null = null;
  readonly #clock: Clock;
  readonly #ms: number;
  #cancel: () => void = () => {};

  constructor(clock: Clock, ms = 1000) {
    this.#clock = clock;
    this.#ms = ms;
  }

  prepare(lines: readonly SpokenLine[]): void {
    this.prepared.push(...lines);
  }

  ready({ line }: SpokenLine): boolean {
    return !this.late.has(line);
  }

  speak(spoken: SpokenLine, ended: () => void): Speech | null {
    if (this.missing.has(spoken.line)) return null;
    this.hush();
    this.spoken.push(spoken);
    this.saying = spoken.line;
    this.#cancel = this.#clock.after(this.#ms, () => {
      this.saying = null;
      ended();
    });
    return { ms: this.#ms, envelope: Array.from({ length: this.#ms / 50 }, () => 0.5), delayMs: 100 };
  }

  hush(): void {
    this.#cancel();
    this.saying = null;
    this.hushed += 1;
  }

  voiced(): boolean {
    return true;
  }

  deviceSpeaks(): boolean {
    return false;
  }

  changesSpeed(): boolean {
    return true;
  }

  set(options: VoiceOptions): void {
    this.options = options;
  }

  onTrouble(): void {}
}
