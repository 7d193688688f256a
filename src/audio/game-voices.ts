import type { Locale } from '../scenario/vocabulary.ts';
import { DeviceVoice } from './device-voice.ts';
import type { MixingDesk } from './mixing-desk.ts';
import { PitchKeeper } from './pitch-keeper.ts';
import { RecordedVoices } from './recorded-voices.ts';
import type { Speech, SpokenLine, VoiceOptions, Voices } from './sound.ts';
import type { VoiceLibrary } from './voice-library.ts';

const SLOWEST = 0.75;
const FASTEST = 1.25;

/** The voices of the people: the recorded ones, or the device's own where the player has chosen that. */
export class GameVoices implements Voices {
  readonly #desk: MixingDesk;
  readonly #recorded: RecordedVoices;
  readonly #device = new DeviceVoice();
  #options: VoiceOptions = { source: 'recorded', speed: 1 };
  #hasMissed = false;
  #tell: ((trouble: 'voice-missing') => void) | null = null;

  constructor(desk: MixingDesk, library: VoiceLibrary) {
    this.#desk = desk;
    this.#recorded = new RecordedVoices(desk, library, () => this.#miss());
    // The device's voice does not come out of the desk, but its switch is this one's, too.
    desk.add({
      wanted: () => false,
      ready: () => {},
      volumeChanged: () => {
        if (desk.volume === 0) this.#device.silence();
      },
    });
  }

  /** Bytes of decoded speech in memory. */
  get bytes(): number {
    return this.#recorded.bytes;
  }

  prepare(lines: readonly SpokenLine[]): void {
    this.#recorded.prepare(lines.filter(({ locale }) => !this.#usesDevice(locale)));
  }

  ready(line: SpokenLine): boolean {
    return this.#usesDevice(line.locale) || this.#recorded.isReady(line);
  }

  speak(line: SpokenLine, ended: () => void): Speech | null {
    this.hush();
    if (!this.#usesDevice(line.locale)) return this.#recorded.speak(line, ended);
    return this.#device.speak(line, { speed: this.#options.speed, volume: this.#desk.volume }, ended);
  }

  hush(): void {
    this.#recorded.hush();
    this.#device.hush();
  }

  voiced(scenario: string, locale: Locale): boolean {
    return this.#usesDevice(locale) || this.#recorded.voiced(scenario, locale);
  }

  deviceSpeaks(locale: Locale): boolean {
    return this.#device.speaks(locale);
  }

  changesSpeed(): boolean {
    return PitchKeeper.isPossible;
  }

  set({ source, speed }: VoiceOptions): void {
    this.#options = { source, speed: Math.min(FASTEST, Math.max(SLOWEST, speed)) };
    this.#recorded.setSpeed(this.#options.speed);
  }

  onTrouble(tell: (trouble: 'voice-missing') => void): void {
    this.#tell = tell;
    if (this.#hasMissed) tell('voice-missing');
  }

  #usesDevice(locale: Locale): boolean {
    return this.#options.source === 'device' && this.#device.speaks(locale);
  }

  #miss(): void {
    if (this.#hasMissed) return;
    this.#hasMissed = true;
    this.#tell?.('voice-missing');
  }
}
