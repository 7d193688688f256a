import type { Howl, HowlOptions } from 'howler';
import { vi } from 'vitest';
import type { Bench, MixingDesk, Player } from '../../src/audio/mixing-desk.ts';

/** One file as howler would have it; a test says when it has come. */
export class FakeHowl {
  readonly _webAudio = true;
  readonly url: string;
  rates: number[] = [];
  /** Where each playing began, in seconds of the recording. */
  begun: number[] = [];
  stopped = 0;
  unloaded = false;
  isPlaying = false;
  readonly #options: HowlOptions;

  constructor(options: HowlOptions) {
    this.#options = options;
    this.url = String(options.src);
  }

  come(): void {
    this.#options.onload?.(0);
  }

  fail(): void {
    this.#options.onloaderror?.(0, 'no such file');
  }

  rate(speed: number): void {
    this.rates.push(speed);
  }

  play(): number {
    this.isPlaying = true;
    return this.begun.push(0);
  }

  seek(from: number): void {
    this.begun[this.begun.length - 1] = from;
  }

  stop(): void {
    this.stopped += 1;
    this.isPlaying = false;
  }

  playing(): boolean {
    return this.isPlaying;
  }

  unload(): void {
    this.unloaded = true;
  }

  _soundById(): null {
    return null;
  }
}

class FakeNode {
  readonly gain = { value: 1, setValueAtTime: () => {}, linearRampToValueAtTime: () => {} };
  connect(): void {}
  disconnect(): void {}
}

/** A desk without a browser: what is played on it is written down. */
export class FakeDesk {
  readonly howls: FakeHowl[] = [];
  volume = 1;
  running = true;
  hopeful = true;
  woken = 0;
  readonly bench: Bench;
  readonly #players: Player[] = [];

  constructor(sampleRate = 48_000) {
    vi.stubGlobal('AudioNode', FakeNode);
    vi.stubGlobal('GainNode', FakeNode);
    const context = { sampleRate, currentTime: 0, baseLatency: 0, getOutputTimestamp: () => ({}) };
    const open = (options: HowlOptions): Howl => {
      const howl = new FakeHowl(options);
      this.howls.push(howl);
      return howl as unknown as Howl;
    };
    this.bench = { context, howling: { open }, line: {}, near: {} } as unknown as Bench;
  }

  /** As the rooms of the game take it. */
  get asDesk(): MixingDesk {
    return this as unknown as MixingDesk;
  }

  add(player: Player): void {
    this.#players.push(player);
  }

  /** The output is there, or started or stopped. */
  ready(running = true): void {
    this.running = running;
    for (const player of this.#players) player.ready(this.bench);
  }

  setVolume(volume: number): void {
    this.volume = volume;
    this.hopeful = volume > 0;
    for (const player of this.#players) player.volumeChanged();
  }

  open(): void {}

  wake(): void {
    this.woken += 1;
  }

  rest(): void {}
}
