import type { Locale } from '../scenario/vocabulary.ts';
import type { Speech, SpokenLine } from './sound.ts';

/** Milliseconds a usual voice takes for a Chinese character or digit, for any other letter, and for a pause. */
const CHARACTER_MS = 220;
const LETTER_MS = 70;
const PAUSE_MS = 300;
/** A device that does not say that it has finished is looked at when it should have for so long, and then so often… */
const OVERDUE_MS = 1500;
const LOOK_MS = 500;
/** …and is taken to have when it has fallen silent, or after twice the time and this. */
const PATIENCE_MS = 2500;

/** Whatever voice the device has (Web Speech): not through the telephone band, and different on every device. */
export class DeviceVoice {
  #ended: (() => void) | null = null;
  /** What the device is saying. Kept: a browser may forget one that nobody holds, and then never tells its end. */
  #utterance: SpeechSynthesisUtterance | null = null;
  /** When the line should be over, in the page's time. */
  #due = 0;
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
    this.#due = performance.now() + ms;
    if (volume === 0) {
      this.#guard = setTimeout(() => this.#end(), ms);
      return { ms, envelope: [], delayMs: 0 };
    }
    const mostMs = 2 * ms + PATIENCE_MS;
    this.#utterance = this.#write(line.text, voice, { speed, volume });
    this.#watch(ms + OVERDUE_MS, mostMs);
    device.speak(this.#utterance);
    return { ms, mostMs, envelope: [], delayMs: 0 };
  }

  hush(): void {
    this.#unwatch();
    this.#ended = null;
    this.#cutOff();
  }

  /** Says no more of the line; it is over when it should be. */
  silence(): void {
    if (!this.#utterance) return;
    this.#unwatch();
    this.#cutOff();
    this.#guard = setTimeout(() => this.#end(), Math.max(0, this.#due - performance.now()));
  }

  #cutOff(): void {
    if (!this.#utterance) return;
    this.#utterance = null;
    synthesis()?.cancel();
  }

  /** Looks after so many ms whether the device is still speaking, and does not wait for more than `most`. */
  #watch(ms: number, most: number): void {
    this.#guard = setTimeout(() => {
      const left = most - ms;
      if (left > 0 && synthesis()?.speaking === true) this.#watch(Math.min(LOOK_MS, left), left);
      else this.#end();
    }, ms);
  }

  #unwatch(): void {
    if (this.#guard !== null) clearTimeout(this.#guard);
    this.#guard = null;
  }

  #write(text: string, voice: SpeechSynthesisVoice, { speed, volume }: { speed: number; volume: number }) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = speed;
    utterance.volume = volume;
    const over = (): void => {
      // One that was cut off is told to have ended, too.
      if (this.#utterance !== utterance) return;
      this.#utterance = null;
      this.#end();
    };
    utterance.addEventListener('end', over);
    // What could not be said is still to be read.
    utterance.addEventListener('error', () => {
      if (this.#utterance === utterance) this.silence();
    });
    return utterance;
  }

  #end(): void {
    const ended = this.#ended;
    this.hush();
    ended?.();
  }

  #voice(locale: Locale): SpeechSynthesisVoice | null {
    const wanted = locale.toLowerCase();
    // Some devices write zh_CN, or zh_CN_#Hans.
    const fits = ({ lang }: SpeechSynthesisVoice): boolean =>
      `${lang.toLowerCase().replaceAll('_', '-')}-`.startsWith(`${wanted}-`);
    // One that is not local sends what it is to say to somebody's server, and nothing leaves this machine.
    return (synthesis()?.getVoices() ?? []).find((voice) => voice.localService && fits(voice)) ?? null;
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
