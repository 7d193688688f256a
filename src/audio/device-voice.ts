import type { Locale } from '../scenario/vocabulary.ts';
import type { Speech, SpokenLine } from './sound.ts';

/** Milliseconds a usual voice takes for a Chinese character or digit, for any other letter, and for a pause. */
const CHARACTER_MS = 220;
const LETTER_MS = 70;
const PAUSE_MS = 300;
/** A device that never says it has finished is taken to have, after twice the time and this. */
const PATIENCE_MS = 2500;

/** Whatever voice the device has (Web Speech): not through the telephone band, and different on every device. */
export class DeviceVoice {
  #ended: (() => void) | null = null;
  #guard: ReturnType<typeof setTimeout> | null = null;

  constructor() {
    // Asked once, a browser begins to look for its voices; it has none to name before.
    synthesis()?.getVoices();
  }

  speaks(locale: Locale): boolean {
    return this.#voice(locale) !== null;
  }

  /** Null where the device has no voice for the language. With a volume of 0 it is timed by estimate. */
  speak(line: SpokenLine, { speed, volume }: { speed: number; volume: number }, ended: () => void): Speech | null {
    this.hush();
    const voice = this.#voice(line.locale);
    const device = synthesis();
    if (!voice || !device) return null;
    const ms = estimate(line.text, speed);
    this.#ended = ended;
    if (volume === 0) this.#guard = setTimeout(() => this.#end(), ms);
    else {
      this.#guard = setTimeout(() => this.#end(), 2 * ms + PATIENCE_MS);
      device.speak(this.#utterance(line.text, voice, { speed, volume }));
    }
    return { ms, envelope: [], delayMs: 0 };
  }

  hush(): void {
    if (this.#guard !== null) clearTimeout(this.#guard);
    this.#guard = null;
    if (!this.#ended) return;
    this.#ended = null;
    synthesis()?.cancel();
  }

  #utterance(text: string, voice: SpeechSynthesisVoice, { speed, volume }: { speed: number; volume: number }) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = speed;
    utterance.volume = volume;
    const ended = this.#ended;
    const over = (): void => {
      // The one before is told to have ended, too, when it is cut off.
      if (this.#ended === ended) this.#end();
    };
    utterance.addEventListener('end', over);
    utterance.addEventListener('error', over);
    return utterance;
  }

  #end(): void {
    const ended = this.#ended;
    this.hush();
    ended?.();
  }

  #voice(locale: Locale): SpeechSynthesisVoice | null {
    const wanted = locale.toLowerCase();
    // Some devices write zh_CN.
    const known = (synthesis()?.getVoices() ?? []).map((voice) => ({
      voice,
      lang: voice.lang.toLowerCase().replace('_', '-'),
    }));
    const fit = known.filter(({ lang }) => lang === wanted || lang.startsWith(`${wanted}-`));
    return (fit.find(({ voice }) => voice.localService) ?? fit[0])?.voice ?? null;
  }
}

/** How long a text takes to say, in milliseconds. */
export function estimate(text: string, speed: number): number {
  const count = (kind: RegExp): number => text.match(kind)?.length ?? 0;
  const characters = count(/[\p{Script=Han}\d]/gu);
  const letters = count(/\p{Letter}/gu) - count(/\p{Script=Han}/gu);
  const pauses = count(/[,.;:!?，。；：！？、…]/g);
  return Math.round((characters * CHARACTER_MS + letters * LETTER_MS + pauses * PAUSE_MS) / speed);
}

function synthesis(): SpeechSynthesis | null {
  return 'speechSynthesis' in window ? window.speechSynthesis : null;
}
