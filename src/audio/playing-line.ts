import type { Howl } from 'howler';
import type { Via } from '../scenario/vocabulary.ts';
import { howlNode } from './howl-node.ts';
import type { Bench } from './mixing-desk.ts';
import type { KeptPitch, PitchKeeper } from './pitch-keeper.ts';

/** Cutting a voice off in mid-swing clicks; this is short enough to be called at once. */
const FADE_S = 0.03;
/** By then the fade has left the output, whose batches are shorter than this. */
const GONE_MS = 250;
/** One's own voice, heard in one's own head, does not compete with the caller's: 6 dB softer. */
const OWN = 0.5;

export interface Playing {
  readonly speed: number;
  readonly via: Via | 'self';
  /** Null at the recorded speed, and where there is none. */
  readonly keeper: PitchKeeper | null;
  /** Where to begin, in seconds of the recording. */
  readonly from: number;
}

/** One recording being heard. */
export class PlayingLine {
  readonly #howl: Howl;
  readonly #id: number;
  readonly #gain: GainNode;
  readonly #kept: KeptPitch | null;
  readonly #context: BaseAudioContext;
  #gone: ReturnType<typeof setTimeout> | null = null;

  constructor(bench: Bench, howl: Howl, { speed, via, keeper, from }: Playing) {
    this.#howl = howl;
    this.#context = bench.context;
    this.#gain = new GainNode(bench.context, { gain: via === 'self' ? OWN : 1 });
    const way = via === 'phone' ? bench.line : bench.near;
    this.#kept = keeper?.keep(speed, way) ?? null;
    this.#gain.connect(this.#kept?.input ?? way);
    howl.rate(speed);
    this.#id = howl.play();
    const node = howlNode(howl, this.#id);
    node?.disconnect();
    node?.connect(this.#gain);
    if (from > 0) howl.seek(from, this.#id);
  }

  /** Silences it at once. */
  hush(): void {
    if (this.#gone !== null) return;
    const now = this.#context.currentTime;
    this.#gain.gain.setValueAtTime(this.#gain.gain.value, now);
    this.#gain.gain.linearRampToValueAtTime(0, now + FADE_S);
    this.#kept?.hush(FADE_S);
    this.#gone = setTimeout(() => this.#free(), GONE_MS);
  }

  /** It has been said to its end; what the pitch keeper still holds is heard out. */
  end(): void {
    this.#gone ??= setTimeout(() => this.#free(), GONE_MS);
  }

  #free(): void {
    // Howler may have given the node to a newer sound, the number never.
    this.#howl.stop(this.#id);
    this.#gain.disconnect();
    this.#kept?.release();
  }
}
