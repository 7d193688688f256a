import type { StretchNode } from 'signalsmith-stretch';

/**
 * Milliseconds looked at in one go, and from one look to the next. Shorter comes sooner, longer holds a deep voice
 * more steadily: 80 ms are eight periods of 100 Hz.
 */
const LOOK = { blockMs: 80, intervalMs: 20 } as const;

/** One voice inside the keeper. Both verbs do nothing once another voice has taken its place. */
export interface KeptPitch {
  readonly input: AudioNode;
  /** Silences what is still inside, within so many seconds. */
  hush(seconds: number): void;
  /** Lets the keeper rest. */
  release(): void;
}

/**
 * Puts the pitch of a voice back where it was after its recording has been played faster or slower. It takes time to
 * think, `latency` seconds of it, and costs processor time only while it is connected.
 */
export class PitchKeeper {
  readonly latency: number;
  readonly #node: StretchNode;
  readonly #out: GainNode;
  #speed = 1;
  #uses = 0;

  private constructor(context: BaseAudioContext, node: StretchNode, latency: number) {
    this.latency = latency;
    this.#node = node;
    this.#out = new GainNode(context);
    node.connect(this.#out);
    // Without any input it would drop what it still holds: the last syllable.
    const silence = new ConstantSourceNode(context, { offset: 0 });
    silence.connect(node);
    silence.start();
  }

  /** Whether the page has worklets: on plain http, localhost apart, it has none. */
  static get isPossible(): boolean {
    return 'AudioWorklet' in globalThis;
  }

  /** Fetches it and makes it ready. Rejects where it is not possible. */
  static async load(context: BaseAudioContext): Promise<PitchKeeper> {
    const { default: open } = await import('signalsmith-stretch');
    const node = await open(context, {
      numberOfInputs: 1,
      numberOfOutputs: 1,
      outputChannelCount: [1],
      channelCount: 1,
      channelCountMode: 'explicit',
    });
    await node.configure(LOOK);
    return new PitchKeeper(context, node, await node.latency());
  }

  /** Takes in one voice, played at `speed`, and lets it out into `target`. A second one takes the place of the first. */
  keep(speed: number, target: AudioNode): KeptPitch {
    if (speed !== this.#speed) void this.#node.schedule({ active: true, semitones: -12 * Math.log2(speed) });
    this.#speed = speed;
    this.#out.disconnect();
    this.#out.connect(target);
    // What a voice cut short has left inside must not come out before the new one.
    const { gain } = this.#out;
    const now = this.#out.context.currentTime;
    gain.cancelScheduledValues(now);
    gain.setValueAtTime(0, now);
    gain.setValueAtTime(0, now + this.latency * 0.75);
    gain.linearRampToValueAtTime(1, now + this.latency * 0.9);
    const use = ++this.#uses;
    return {
      input: this.#node,
      hush: (seconds) => {
        if (use === this.#uses) this.#hush(seconds);
      },
      release: () => {
        if (use === this.#uses) this.#out.disconnect();
      },
    };
  }

  #hush(seconds: number): void {
    const { gain } = this.#out;
    const now = this.#out.context.currentTime;
    gain.cancelScheduledValues(now);
    gain.setValueAtTime(gain.value, now);
    gain.linearRampToValueAtTime(0, now + seconds);
  }
}
