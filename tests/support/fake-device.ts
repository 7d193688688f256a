import { vi } from 'vitest';

/** A text given to the device to say. */
export class FakeUtterance extends EventTarget {
  readonly text: string;
  volume = 1;
  rate = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }

  /** Tells that it is over, as a device may or may not. */
  end(): void {
    this.dispatchEvent(new Event('end'));
  }
}

/** A device with one voice, which says what it is told and ends only when a test says so. */
export class FakeDevice {
  readonly said: FakeUtterance[] = [];
  speaking = false;
  cancelled = 0;
  readonly #lang: string;
  readonly #local: boolean;

  constructor(lang: string, local = true) {
    this.#lang = lang;
    this.#local = local;
    vi.stubGlobal('window', { speechSynthesis: this });
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  }

  getVoices(): readonly { readonly lang: string; readonly localService: boolean }[] {
    return [{ lang: this.#lang, localService: this.#local }];
  }

  speak(utterance: FakeUtterance): void {
    this.said.push(utterance);
    this.speaking = true;
  }

  /** As browsers do, it tells the one it cuts off that it is over, a moment later. */
  cancel(): void {
    this.cancelled += 1;
    this.speaking = false;
    const cut = this.said.at(-1);
    if (cut) setTimeout(() => cut.end(), 1);
  }
}
