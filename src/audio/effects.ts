import type { Howl } from 'howler';
import type { Background, Via } from '../scenario/vocabulary.ts';
import type { Trouble } from './audio-output.ts';
import { howlNode } from './howl-node.ts';
import { LOOP_GUARD } from './loop-guard.ts';
import type { Bench, MixingDesk, Player } from './mixing-desk.ts';
import { EFFECTS, type Effect, type Sound } from './sound.ts';
import { BEDS, type Bed, SOUND_FILES, type SoundName } from './sound-files.ts';

/** Fetched as soon as there is an output; the rest when first wanted. */
const FIRST = ['ring', 'pick-up', 'line-noise'] as const satisfies readonly Effect[];
/** A click or a chime that could not be heard within this time is no longer true. */
const LATE_MS = 1500;
/** Cutting a tone off in mid-swing clicks; this is short enough to be called at once. */
const FADE_MS = 30;
/** The noise as its file has it. */
const USUAL_NOISE = 0.3;

/** Everything that is heard besides voices. */
export class Effects implements Sound, Player {
  readonly #desk: MixingDesk;
  /** What ought to be heard, and since when. Howler is told only what can start at once, so its queue stays empty. */
  readonly #wanted = new Map<SoundName, number>();
  /** What is heard: howler's id of the playing sound. */
  readonly #heard = new Map<SoundName, number>();
  readonly #howls = new Map<SoundName, Howl>();
  #noise = USUAL_NOISE;
  #noiseGain: GainNode | null = null;
  /** Where the bed that is heard, if any, is heard from. */
  #bedVia: Via = 'phone';

  constructor(desk: MixingDesk) {
    this.#desk = desk;
    desk.add(this);
  }

  wanted(): boolean {
    return this.#wanted.size > 0;
  }

  ready(bench: Bench): void {
    for (const effect of FIRST) this.#howl(effect, bench);
    for (const name of this.#wanted.keys()) this.#start(name);
  }

  volumeChanged(): void {
    if (this.#desk.volume > 0) {
      for (const name of this.#wanted.keys()) this.#start(name);
      return;
    }
    // A loop is still wanted, and comes back with the volume.
    for (const name of [...EFFECTS, ...BEDS]) {
      this.#hush(name);
      if (SOUND_FILES[name].loop === null) this.#wanted.delete(name);
    }
    this.#desk.rest();
  }

  play(effect: Effect): void {
    this.#want(effect);
  }

  stop(effect: Effect): void {
    this.#unwant(effect);
  }

  stopAll(): void {
    for (const name of [...EFFECTS, ...BEDS]) this.#unwant(name);
  }

  setVolume(volume: number): void {
    this.#desk.setVolume(volume);
  }

  setNoise(level: number): void {
    this.#noise = Math.min(1, Math.max(0, level));
    const { bench } = this.#desk;
    if (bench) this.#noiseGain?.gain.setTargetAtTime(this.#noise / USUAL_NOISE, bench.context.currentTime, 0.02);
  }

  setBackground(background: Background, via: Via): void {
    const next = bedOf(background, via);
    const moved = via !== this.#bedVia;
    this.#bedVia = via;
    for (const bed of [...BEDS, 'room-tone'] as const) if (bed !== next || moved) this.#unwant(bed);
    if (next) this.#want(next);
  }

  onInterruption(tell: () => void): void {
    this.#desk.onInterruption(tell);
  }

  onTrouble(tell: (trouble: Trouble) => void): void {
    this.#desk.onTrouble(tell);
  }

  onRecovery(tell: () => void): void {
    this.#desk.onRecovery(tell);
  }

  #want(name: SoundName): void {
    const once = SOUND_FILES[name].loop === null;
    if (this.#wanted.has(name) && !once) return;
    this.#hush(name);
    if (once && this.#desk.volume === 0) return;
    this.#wanted.set(name, performance.now());
    this.#start(name);
  }

  #unwant(name: SoundName): void {
    this.#wanted.delete(name);
    this.#hush(name);
    if (this.#wanted.size === 0) this.#desk.rest();
  }

  /** Starts a wanted sound if it can start now. Whatever is missing calls again when it is there. */
  #start(name: SoundName): void {
    const since = this.#wanted.get(name);
    if (since === undefined || this.#desk.volume === 0 || this.#heard.has(name)) return;
    if (!this.#desk.running) this.#desk.wake();
    const { bench } = this.#desk;
    if (!bench) return;
    const howl = this.#howl(name, bench);
    if (!this.#desk.running || howl.state() !== 'loaded') return;
    const once = SOUND_FILES[name].loop === null;
    if (once && performance.now() - since > LATE_MS) {
      this.#unwant(name);
      return;
    }
    const id = once ? howl.play() : howl.play('loop');
    this.#heard.set(name, id);
    // Howler uses its nodes again, and a bed may have moved from the line into the room.
    const node = howlNode(howl, id);
    node?.disconnect();
    node?.connect(this.#wayOf(name, bench));
    if (once) howl.once('end', () => this.#ended(name, id), id);
  }

  #ended(name: SoundName, id: number): void {
    if (this.#heard.get(name) !== id) return;
    this.#heard.delete(name);
    this.#unwant(name);
  }

  #wayOf(name: SoundName, bench: Bench): AudioNode {
    if (name === 'line-noise') {
      if (!this.#noiseGain) {
        this.#noiseGain = new GainNode(bench.context, { gain: this.#noise / USUAL_NOISE });
        this.#noiseGain.connect(bench.line);
      }
      return this.#noiseGain;
    }
    const onLine = isBed(name) ? this.#bedVia === 'phone' : SOUND_FILES[name].onLine;
    return onLine ? bench.line : bench.near;
  }

  #hush(name: SoundName): void {
    const id = this.#heard.get(name);
    const howl = this.#howls.get(name);
    this.#heard.delete(name);
    if (id === undefined || !howl) return;
    howl.once('fade', () => howl.stop(id), id);
    howl.fade(1, 0, FADE_MS, id);
  }

  #howl(name: SoundName, { howling }: Bench): Howl {
    const known = this.#howls.get(name);
    if (known) return known;
    const { url, loop } = SOUND_FILES[name];
    const howl = howling.open({
      src: [url],
      html5: false,
      ...(loop === null ? {} : { sprite: { loop: [LOOP_GUARD * 1000, loop * 1000, true] } }),
      onload: () => this.#start(name),
      // Forgotten, so that the next time it is wanted it is fetched anew; captions carry all that matters.
      onloaderror: () => {
        this.#howls.delete(name);
        this.#unwant(name);
      },
    });
    this.#howls.set(name, howl);
    return howl;
  }
}

function isBed(name: SoundName): name is Bed {
  return (BEDS as readonly SoundName[]).includes(name);
}

/** Down a clean line there is nothing to be heard behind a quiet speaker; in a room there is the room. */
function bedOf(background: Background, via: Via): Bed | 'room-tone' | null {
  if (background !== 'quiet') return background;
  return via === 'room' ? 'room-tone' : null;
}
