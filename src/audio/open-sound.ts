import type { Howl } from 'howler';
import { AudioOutput, type Trouble } from './audio-output.ts';
import { EFFECT_FILES } from './effect-files.ts';
import { howlNode } from './howl-node.ts';
import { type Howling, loadHowler, warmHowler } from './load-howler.ts';
import { LOOP_GUARD } from './loop-guard.ts';
import { EFFECTS, type Effect, type Sound } from './sound.ts';
import { telephoneBand } from './telephone-band.ts';

/** Fetched as soon as there is an output; the rest when first wanted. */
const FIRST = ['ring', 'pick-up', 'line-noise'] as const satisfies readonly Effect[];
/** A click or a chime that could not be heard within this time is no longer true. */
const LATE_MS = 1500;
/** Cutting a tone off in mid-swing clicks; this is short enough to be called at once. */
const FADE_MS = 30;

/**
 * Opens the sounds of the game. Answers at once: nothing is fetched before the page has loaded, and what is asked for
 * meanwhile is heard when it can be. Volume is 0–1; at 0 nothing is fetched or opened at all.
 */
export function openSound(options: { readonly volume: number }): Sound {
  const sound = new HowlSound(options.volume);
  if (options.volume > 0) afterLoading(warmHowler);
  return sound;
}

class HowlSound implements Sound {
  readonly #output: AudioOutput;
  /** What ought to be heard, and since when. Howler is told only what can start at once, so its queue stays empty. */
  readonly #wanted = new Map<Effect, number>();
  /** What is heard: howler's id of the playing sound. */
  readonly #heard = new Map<Effect, number>();
  readonly #howls = new Map<Effect, Howl>();
  readonly #troubles = new Set<Trouble>();
  #howling: Howling | null = null;
  #loading = false;
  #line: AudioNode | null = null;
  #volume: number;
  #tell: ((trouble: Trouble) => void) | null = null;

  constructor(volume: number) {
    this.#volume = clamp(volume);
    this.#output = new AudioOutput({
      enabled: () => this.#volume > 0,
      wanted: () => this.#volume > 0 && this.#wanted.size > 0,
      changed: () => void this.#ready(),
      trouble: (trouble) => this.#trouble(trouble),
    });
  }

  play(effect: Effect): void {
    const once = EFFECT_FILES[effect].loop === null;
    if (this.#wanted.has(effect) && !once) return;
    this.#hush(effect);
    if (once && this.#volume === 0) return;
    this.#wanted.set(effect, performance.now());
    this.#start(effect);
  }

  stop(effect: Effect): void {
    this.#wanted.delete(effect);
    this.#hush(effect);
    if (this.#wanted.size === 0) this.#output.rest();
  }

  stopAll(): void {
    for (const effect of EFFECTS) this.stop(effect);
  }

  setVolume(volume: number): void {
    this.#volume = clamp(volume);
    this.#howling?.howler.volume(this.#volume);
    if (this.#volume > 0) {
      for (const effect of this.#wanted.keys()) this.#start(effect);
      return;
    }
    // A loop is still wanted, and comes back with the volume.
    for (const effect of EFFECTS) {
      this.#hush(effect);
      if (EFFECT_FILES[effect].loop === null) this.#wanted.delete(effect);
    }
    this.#output.rest();
  }

  setNoise(): void {}

  setBackground(): void {}

  onInterruption(): void {}

  onTrouble(tell: (trouble: Trouble) => void): void {
    this.#tell = tell;
    for (const trouble of this.#troubles) tell(trouble);
  }

  #trouble(trouble: Trouble): void {
    if (this.#troubles.has(trouble)) return;
    this.#troubles.add(trouble);
    this.#tell?.(trouble);
  }

  /** The output opened or runs: fetches what is missing, then lets be heard what is waiting. */
  async #ready(): Promise<void> {
    const { context } = this.#output;
    if (!context || this.#loading) return;
    if (!this.#howling) {
      this.#loading = true;
      try {
        this.#howling = await loadHowler(context);
        const band = telephoneBand(context);
        band.output.connect(this.#howling.howler.masterGain);
        this.#line = band.input;
        this.#howling.howler.volume(this.#volume);
        for (const effect of FIRST) this.#howl(effect, this.#howling);
      } catch {
        this.#trouble('no-sound');
      } finally {
        this.#loading = false;
      }
    }
    for (const effect of this.#wanted.keys()) this.#start(effect);
  }

  /** Starts a wanted effect if it can start now. Whatever is missing calls again when it is there. */
  #start(effect: Effect): void {
    const since = this.#wanted.get(effect);
    if (since === undefined || this.#volume === 0 || this.#heard.has(effect)) return;
    if (!this.#output.running) this.#output.wake();
    if (!this.#howling) return;
    const howl = this.#howl(effect, this.#howling);
    if (!this.#output.running || howl.state() !== 'loaded') return;
    const { loop, onLine } = EFFECT_FILES[effect];
    if (loop === null && performance.now() - since > LATE_MS) {
      this.stop(effect);
      return;
    }
    const id = loop === null ? howl.play() : howl.play('loop');
    this.#heard.set(effect, id);
    if (onLine && this.#line) {
      const node = howlNode(howl, id);
      node?.disconnect();
      node?.connect(this.#line);
    }
    if (loop === null) {
      howl.once(
        'end',
        () => {
          if (this.#heard.get(effect) !== id) return;
          this.#heard.delete(effect);
          this.stop(effect);
        },
        id,
      );
    }
  }

  #hush(effect: Effect): void {
    const id = this.#heard.get(effect);
    const howl = this.#howls.get(effect);
    this.#heard.delete(effect);
    if (id === undefined || !howl) return;
    howl.once('fade', () => howl.stop(id), id);
    howl.fade(1, 0, FADE_MS, id);
  }

  #howl(effect: Effect, howling: Howling): Howl {
    const known = this.#howls.get(effect);
    if (known) return known;
    const { url, loop } = EFFECT_FILES[effect];
    const howl = howling.open({
      src: [url],
      html5: false,
      ...(loop === null ? {} : { sprite: { loop: [LOOP_GUARD * 1000, loop * 1000, true] } }),
      onload: () => this.#start(effect),
      // Forgotten, so that the next time it is wanted it is fetched anew; captions carry all that matters.
      onloaderror: () => {
        this.#howls.delete(effect);
        this.stop(effect);
      },
    });
    this.#howls.set(effect, howl);
    return howl;
  }
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
