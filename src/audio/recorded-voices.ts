import type { Locale } from '../scenario/vocabulary.ts';
import { LineStore, type WantedFile } from './line-store.ts';
import type { Bench, MixingDesk, Player } from './mixing-desk.ts';
import { PitchKeeper } from './pitch-keeper.ts';
import { PlayingLine } from './playing-line.ts';
import type { Speech, SpokenLine } from './sound.ts';
import { atSpeed, readEnvelope } from './speech-envelope.ts';
import type { VoicedLine, VoicedLines, VoiceLibrary } from './voice-library.ts';

/** An output that wakes within this time is waited for; after that a line is joined where it would be by now. */
const WAIT_MS = 300;
/** What keeps the pitch is waited for so long; where it takes longer, lines are said at their own speed until it is there. */
const KEEPER_MS = 3000;

/** A line being said, heard or not. */
interface Said {
  readonly line: SpokenLine;
  readonly url: string;
  readonly ms: number;
  readonly speed: number;
  readonly ended: () => void;
  since: number;
  timer: ReturnType<typeof setTimeout>;
  playing: PlayingLine | null;
}

/** The lines recorded with the scenarios. Says each in its time whether or not it can be heard. */
export class RecordedVoices implements Player {
  readonly #desk: MixingDesk;
  readonly #library: VoiceLibrary;
  readonly #missing: () => void;
  readonly #store: LineStore;
  /** By scenario and locale; null while on its way, 'missing' where it could not be had. */
  readonly #known = new Map<string, VoicedLines | 'missing' | null>();
  #prepared: readonly SpokenLine[] = [];
  #said: Said | null = null;
  #speed = 1;
  #keeper: PitchKeeper | 'loading' | 'missing' | null = null;
  /** Since when the keeper is on its way, in the page's time. */
  #keeperSince = 0;

  /** `missing` is called whenever a line that should have a voice could not be had. */
  constructor(desk: MixingDesk, library: VoiceLibrary, missing: () => void) {
    this.#desk = desk;
    this.#library = library;
    this.#missing = missing;
    this.#store = new LineStore(() => this.#begin());
    desk.add(this);
  }

  wanted(): boolean {
    return this.#said !== null;
  }

  ready(bench: Bench): void {
    this.#store.open(bench);
    this.#want();
    // It may have begun to fall asleep before the line did.
    if (this.#said) this.#desk.wake();
    this.#begin();
  }

  volumeChanged(): void {
    const said = this.#said;
    if (this.#desk.volume === 0) {
      said?.playing?.hush();
      if (said) said.playing = null;
      return;
    }
    if (this.#prepared.length > 0) this.prepare(this.#prepared);
    if (said) this.#desk.wake();
    this.#begin();
  }

  voiced(scenario: string, locale: Locale): boolean {
    return this.#library.voiced.some((one) => one.scenario === scenario && one.locale === locale);
  }

  /** Bytes of decoded speech in memory. */
  get bytes(): number {
    return this.#store.bytes;
  }

  setSpeed(speed: number): void {
    this.#speed = speed;
    void this.#loadKeeper();
  }

  prepare(lines: readonly SpokenLine[]): void {
    this.#prepared = lines;
    for (const { scenario, locale } of lines) this.#learn(scenario, locale);
    this.#desk.open();
    this.#want();
  }

  isReady(line: SpokenLine): boolean {
    if (!this.voiced(line.scenario, line.locale)) return true;
    const lines = this.#learn(line.scenario, line.locale);
    if (lines === null) return false;
    const recorded = this.#find(line);
    if (!recorded || !this.#desk.hopeful) return true;
    const thinking = this.#speed !== 1 && this.#keeper === 'loading';
    if (thinking && performance.now() - this.#keeperSince < KEEPER_MS) return false;
    const state = this.#store.state(this.#url(line, recorded));
    if (state === undefined) this.prepare([line, ...this.#prepared.filter((one) => !isSame(one, line))]);
    return state === 'loaded' || state === 'failed';
  }

  speak(line: SpokenLine, ended: () => void): Speech | null {
    this.hush();
    const recorded = this.#find(line);
    const url = recorded && this.#url(line, recorded);
    if (!recorded || !url || (this.#desk.hopeful && this.#store.state(url) !== 'loaded')) {
      if (this.#desk.hopeful && this.voiced(line.scenario, line.locale)) this.#missing();
      return null;
    }
    const speed = this.#desk.hopeful && !(this.#keeper instanceof PitchKeeper) ? 1 : this.#speed;
    const ms = Math.round(recorded.ms / speed);
    const timer = setTimeout(() => this.#end(), ms);
    this.#said = { line, url, ms, speed, ended, since: performance.now(), timer, playing: null };
    this.#desk.wake();
    this.#begin();
    return { ms, envelope: atSpeed(readEnvelope(recorded.envelope), speed), delayMs: this.#delay() };
  }

  hush(): void {
    const said = this.#said;
    if (!said) return;
    this.#said = null;
    clearTimeout(said.timer);
    said.playing?.hush();
    this.#desk.rest();
  }

  #end(): void {
    const said = this.#said;
    if (!said) return;
    this.#said = null;
    said.playing?.end();
    this.#desk.rest();
    said.ended();
  }

  /** Lets the line be heard, if there is one to be heard and everything is at hand. */
  #begin(): void {
    const said = this.#said;
    const { bench, running, volume } = this.#desk;
    if (!said || said.playing || !bench || !running || volume === 0) return;
    const keeper = said.speed !== 1 && this.#keeper instanceof PitchKeeper ? this.#keeper : null;
    // At another speed and without its keeper it would be heard at another pitch.
    if (said.speed !== 1 && !keeper) return;
    const howl = this.#store.take(said.url);
    if (!howl) return;
    let late = performance.now() - said.since;
    if (late < WAIT_MS) {
      late = 0;
      said.since = performance.now();
      clearTimeout(said.timer);
      said.timer = setTimeout(() => this.#end(), said.ms);
    }
    const from = (late / 1000) * said.speed;
    said.playing = new PlayingLine(bench, howl, { speed: said.speed, via: said.line.via, keeper, from });
  }

  #find({ scenario, locale, line }: SpokenLine): VoicedLine | null {
    const lines = this.#known.get(keyOf(scenario, locale));
    return lines && lines !== 'missing' ? (lines[line] ?? null) : null;
  }

  #url({ locale }: SpokenLine, { file }: VoicedLine): string {
    return `${this.#library.files}${locale}/${file}`;
  }

  /** What is known of a scenario's voices; asks for it when it is wanted for the first time. */
  #learn(scenario: string, locale: Locale): VoicedLines | 'missing' | null {
    const key = keyOf(scenario, locale);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const voiced = this.#library.voiced.find((one) => one.scenario === scenario && one.locale === locale);
    if (!voiced) return 'missing';
    this.#known.set(key, null);
    void voiced
      .lines()
      .catch(() => 'missing' as const)
      .then((lines) => {
        this.#known.set(key, lines);
        this.#want();
      });
    return null;
  }

  #want(): void {
    if (!this.#desk.hopeful) return;
    const files = this.#prepared.flatMap((line): readonly WantedFile[] => {
      const recorded = this.#find(line);
      return recorded ? [{ url: this.#url(line, recorded), ms: recorded.ms }] : [];
    });
    this.#store.want(files);
    void this.#loadKeeper();
  }

  /** Fetches the pitch keeper when it is needed. Where it cannot be had, lines are said at their own speed. */
  async #loadKeeper(): Promise<void> {
    const { bench } = this.#desk;
    if (this.#speed === 1 || this.#keeper !== null || !bench) return;
    this.#keeper = 'loading';
    this.#keeperSince = performance.now();
    this.#keeper = await PitchKeeper.load(bench.context).catch(() => 'missing' as const);
    this.#begin();
  }

  /** Milliseconds until a sound begun now leaves the loudspeaker. */
  #delay(): number {
    const { bench, running, volume } = this.#desk;
    const said = this.#said;
    if (!bench || !running || volume === 0 || !said?.playing) return 0;
    const thought = said.speed !== 1 && this.#keeper instanceof PitchKeeper ? this.#keeper.latency * 1000 : 0;
    return thought + outputDelay(bench.context);
  }
}

function isSame(one: SpokenLine, other: SpokenLine): boolean {
  return one.line === other.line && one.scenario === other.scenario && one.locale === other.locale;
}

function keyOf(scenario: string, locale: Locale): string {
  return `${scenario}/${locale}`;
}

/** Milliseconds between handing a sound to the output and its being heard, as far as the browser can say. */
function outputDelay(context: AudioContext): number {
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
  // Not every browser knows what happens behind its door.
  const said = (context.baseLatency + ((context.outputLatency as number | undefined) ?? 0)) * 1000;
  if (performanceTime === 0) return said;
  const heardAt = performanceTime + (context.currentTime - contextTime) * 1000;
  return Math.min(500, Math.max(0, heardAt - performance.now()));
}
