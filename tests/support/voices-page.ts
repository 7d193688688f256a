import { VOICED } from 'virtual:voices';
import { Howler } from 'howler';
import { GameVoices } from '../../src/audio/game-voices.ts';
import { openAudio } from '../../src/audio/open-audio.ts';
import type { Sound, Speech, SpokenLine } from '../../src/audio/sound.ts';
import { telephoneBand } from '../../src/audio/telephone-band.ts';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import { loudnessOf, openRecorder, type Recording, startRecording } from './recorder.ts';

/** One line as it was heard at the very end of the chain; times in ms from the call of `speak`. */
export interface HeardLine {
  readonly speech: Speech;
  /** 0–1, the loudest sample. */
  readonly peak: number;
  /** When the first sound was handed to the output, and when it left the loudspeaker as far as the browser can say. */
  readonly handedOverAt: number;
  readonly heardAt: number;
  /** How much later than drawn the sound was, where both fit best. */
  readonly lag: number;
  /** How well they fit there: 1 is perfect. */
  readonly fit: number;
  /** When `ended` was called, or null. */
  readonly endedAt: number | null;
  /** Root mean square over the line. */
  readonly loudness: number;
  /** Energy below 200 Hz and above 4 kHz against all energy, 0–1. */
  readonly outside: number;
  /** Median of the voice's pitch, in Hz, where one was found. */
  readonly pitch: number;
  /** Ms from first to last sound. */
  readonly sounding: number;
}

/** A file, decoded. */
export interface Decoded {
  readonly ms: number;
  /** Loudest sample as it is, and behind the telephone band, 0–1. */
  readonly peak: number;
  readonly peakOnLine: number;
}

export interface VoicesPage {
  readonly sound: Sound;
  readonly voices: GameVoices;
  readonly troubles: string[];
  readonly interruptions: number[];
  /** Every line there is a recording of, in the order of the manifests. */
  lines(): Promise<(SpokenLine & { ms: number; file: string })[]>;
  /** Waits until a line is ready; how long that took, in ms. */
  prepared(line: SpokenLine): Promise<number>;
  hear(line: SpokenLine): Promise<HeardLine>;
  /** Says a line, hushes it after so many ms, and answers how many ms of sound were handed over after that. */
  cut(line: SpokenLine, afterMs: number): Promise<number>;
  /** Says lines one after the other and answers the loudest sample of all. */
  loudest(lines: readonly SpokenLine[], msEach: number): Promise<number>;
  /** Begins each line and cuts it off again; ms from `speak` to its first sound at the loudspeaker, as far as known. */
  starts(lines: readonly SpokenLine[]): Promise<number[]>;
  /** Prepares, begins and cuts off line after line, as in a long evening; the most bytes of decoded speech met. */
  evening(lines: readonly SpokenLine[]): Promise<number>;
  /** Files as the browser decodes them, in this order; null for one that could not be. */
  decode(urls: readonly string[]): Promise<(Decoded | null)[]>;
  state(): string;
  /** Takes the output away as a telephone call would. */
  suspend(): void;
}

declare global {
  interface Window {
    voicesPage: VoicesPage;
  }
}

const asked = new URLSearchParams(location.search);
const files = new URL('/voices/', location.href).href;
const audio = openAudio({ volume: Number(asked.get('volume') ?? 1), library: { voiced: VOICED, files } });
const { sound } = audio;
if (!(audio.voices instanceof GameVoices)) throw new TypeError('These are not the voices of the game.');
const voices: GameVoices = audio.voices;
const troubles: string[] = [];
const interruptions: number[] = [];
sound.onTrouble((trouble) => void troubles.push(trouble));
voices.onTrouble((trouble) => void troubles.push(trouble));
sound.onInterruption(() => void interruptions.push(performance.now()));

window.voicesPage = {
  sound,
  voices,
  troubles,
  interruptions,
  lines,
  prepared,
  hear,
  cut,
  loudest,
  starts,
  evening,
  decode,
  state: () => Howler.ctx?.state ?? 'none',
  suspend: () => void Howler.ctx.suspend(),
};

async function lines(): Promise<(SpokenLine & { ms: number; file: string })[]> {
  const all = await Promise.all(VOICED.map(async (one) => ({ ...one, known: await one.lines() })));
  return all.flatMap(({ scenario, locale, known }) =>
    Object.entries(known).map(([line, { ms, file }]) => {
      return { scenario, locale: locale satisfies Locale, line, text: line, via: 'phone' as const, ms, file };
    }),
  );
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function prepared(line: SpokenLine): Promise<number> {
  const from = performance.now();
  voices.prepare([line]);
  while (!voices.ready(line)) await rest(5);
  return performance.now() - from;
}

let known = false;
async function record(): Promise<() => Promise<Recording>> {
  while (!Howler.masterGain) await rest(20);
  // It sleeps when nothing is to be heard; what is timed here begins awake, as in a call.
  await Howler.ctx.resume();
  const open = known ? startRecording : openRecorder;
  known = true;
  return open(Howler.ctx, Howler.masterGain);
}

async function hear(line: SpokenLine): Promise<HeardLine> {
  await prepared(line);
  const stop = await record();
  await rest(100);
  let endedAt: number | null = null;
  const at = performance.now();
  const over = new Promise<void>((resolve) => {
    const speech = voices.speak(line, () => {
      endedAt = performance.now() - at;
      resolve();
    });
    said = speech;
    if (!speech) resolve();
  });
  const heardFrom = clockOf(Howler.ctx);
  await over;
  await rest(300);
  if (!said) throw new Error(`${line.scenario} ${line.line} has no voice.`);
  return { ...measure(await stop(), said, at, heardFrom), endedAt };
}
let said: Speech | null = null;

/** Performance time at which context time 0 is, or was, heard. */
function clockOf(context: AudioContext): number {
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
  return performanceTime - contextTime * 1000;
}

function measure(recording: Recording, speech: Speech, at: number, zero: number): Omit<HeardLine, 'endedAt'> {
  const { rate, from, samples } = recording;
  const loud = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const first = samples.findIndex((value) => Math.abs(value) > loud * 0.02);
  const last = samples.findLastIndex((value) => Math.abs(value) > loud * 0.02);
  const heardAt = zero + (from + first / rate) * 1000 - at;
  const fine = loudnessOf(recording, 200);
  const start = zero + from * 1000 - at - speech.delayMs;
  const { lag, fit } = bestFit(fine, speech.envelope, start);
  const said = samples.subarray(first, last);
  const loudness = Math.sqrt(said.reduce((sum, value) => sum + value * value, 0) / Math.max(1, said.length));
  return {
    speech,
    peak: loud,
    handedOverAt: heardAt - outputDelay(),
    heardAt,
    lag,
    fit,
    loudness,
    outside: outsideOf(said, rate),
    pitch: pitchOf(said, rate),
    sounding: ((last - first) / rate) * 1000,
  };
}

function outputDelay(): number {
  return (Howler.ctx.baseLatency + Howler.ctx.outputLatency) * 1000;
}

/** Slides what was heard (200 values a second, the first at `start` ms) along what was drawn (20 a second). */
function bestFit(heard: readonly number[], drawn: readonly number[], start: number): { lag: number; fit: number } {
  let best = { lag: Number.NaN, fit: -1 };
  for (let lag = -300; lag <= 300; lag += 5) {
    const pairs = drawn.map((value, index) => {
      // One drawn value stands for 50 ms, ten heard ones.
      const from = Math.round((index * 50 + lag - start) / 5);
      const part = heard.slice(Math.max(0, from), Math.max(0, from + 10));
      return [value, part.reduce((sum, one) => sum + one, 0) / Math.max(1, part.length)] as const;
    });
    const fit = correlation(pairs);
    if (fit > best.fit) best = { lag, fit };
  }
  return best;
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (which: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[which], 0) / pairs.length;
  const [left, right] = [mean(0), mean(1)];
  let [both, one, other] = [0, 0, 0];
  for (const [a, b] of pairs) {
    both += (a - left) * (b - right);
    one += (a - left) ** 2;
    other += (b - right) ** 2;
  }
  return both / Math.sqrt(one * other || 1);
}

/** Part of the energy a telephone would not pass, by a plain Fourier sum over windows of 43 ms at 48 kHz. */
function outsideOf(samples: Float32Array, rate: number): number {
  const size = 2048;
  const bins = size / 2;
  const power = new Float64Array(bins);
  const hop = Math.max(size, Math.floor(samples.length / 24));
  for (let from = 0; from + size <= samples.length; from += hop) {
    for (let bin = 0; bin < bins; bin += 4) {
      let [re, im] = [0, 0];
      for (let n = 0; n < size; n++) {
        const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / size);
        const value = (samples[from + n] ?? 0) * window;
        re += value * Math.cos((2 * Math.PI * bin * n) / size);
        im -= value * Math.sin((2 * Math.PI * bin * n) / size);
      }
      power[bin] = (power[bin] ?? 0) + re * re + im * im;
    }
  }
  const hertz = rate / size;
  const all = power.reduce((sum, value) => sum + value, 0);
  const inside = power.reduce((sum, value, bin) => (bin * hertz < 200 || bin * hertz > 4000 ? sum : sum + value), 0);
  return all === 0 ? 0 : 1 - inside / all;
}

/** Median over the voiced windows, by autocorrelation between 70 and 400 Hz. */
function pitchOf(samples: Float32Array, rate: number): number {
  const size = Math.round(rate * 0.06);
  const found: number[] = [];
  for (let from = 0; from + 2 * size < samples.length; from += size * 2) {
    const window = samples.subarray(from, from + 2 * size);
    const energy = window.subarray(0, size).reduce((sum, value) => sum + value * value, 0);
    if (energy / size < 1e-4) continue;
    let best = { lag: 0, value: 0 };
    for (let lag = Math.round(rate / 400); lag < rate / 70; lag++) {
      let [both, other] = [0, 0];
      for (let n = 0; n < size; n += 2) {
        const later = window[n + lag] ?? 0;
        both += (window[n] ?? 0) * later;
        other += later * later;
      }
      const value = both / Math.sqrt((energy / 2) * other || 1);
      // A multiple of the period fits nearly as well: only a clearly better fit further out counts.
      if (value > best.value + 0.03) best = { lag, value };
    }
    if (best.value > 0.7) found.push(rate / best.lag);
  }
  found.sort((left, right) => left - right);
  return found[Math.floor(found.length / 2)] ?? 0;
}

async function cut(line: SpokenLine, afterMs: number): Promise<number> {
  await prepared(line);
  const stop = await record();
  voices.speak(line, () => {});
  await rest(afterMs);
  voices.hush();
  const hushedAt = Howler.ctx.currentTime;
  await rest(400);
  const { rate, from, samples } = await stop();
  const last = samples.findLastIndex((value) => Math.abs(value) > 0.001);
  const first = samples.findIndex((value) => Math.abs(value) > 0.001);
  if (first < 0 || from + first / rate > hushedAt) throw new Error('Nothing was heard before the hush.');
  return (from + last / rate - hushedAt) * 1000;
}

async function loudest(these: readonly SpokenLine[], msEach: number): Promise<number> {
  const stop = await record();
  for (const line of these) {
    await prepared(line);
    voices.speak(line, () => {});
    await rest(msEach);
  }
  voices.hush();
  const { samples } = await stop();
  return samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

async function starts(these: readonly SpokenLine[]): Promise<number[]> {
  const spoken: number[] = [];
  voices.prepare(these);
  const stop = await record();
  for (const line of these) {
    while (!voices.ready(line)) await rest(5);
    spoken.push(performance.now());
    if (!voices.speak(line, () => {})) throw new Error(`${line.line} has no voice.`);
    await rest(350);
    voices.hush();
    await rest(150);
  }
  const zero = clockOf(Howler.ctx);
  const { rate, from, samples } = await stop();
  return spoken.map((at) => {
    // Nothing of this line can have been handed over before it was asked for.
    const asked = Math.round(((at - zero - outputDelay()) / 1000 - from) * rate);
    const first = samples.findIndex((value, index) => index > asked && Math.abs(value) > 0.001);
    return zero + (from + first / rate) * 1000 - at;
  });
}

async function evening(these: readonly SpokenLine[]): Promise<number> {
  let most = 0;
  for (const [index, line] of these.entries()) {
    voices.prepare(these.slice(index, index + 6));
    while (!voices.ready(line)) await rest(2);
    if (!voices.speak(line, () => {})) throw new Error(`${line.line} has no voice.`);
    await rest(30);
    most = Math.max(most, voices.bytes);
  }
  voices.hush();
  return most;
}

async function decode(urls: readonly string[]): Promise<(Decoded | null)[]> {
  return Promise.all(
    urls.map(async (url) => {
      try {
        const bytes = await (await fetch(new URL(url, files))).arrayBuffer();
        const rate = 24_000;
        const buffer = await new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes);
        const context = new OfflineAudioContext(1, buffer.length, rate);
        const source = new AudioBufferSourceNode(context, { buffer });
        const band = telephoneBand(context);
        source.connect(band.input);
        band.output.connect(context.destination);
        source.start();
        const onLine = (await context.startRendering()).getChannelData(0);
        return { ms: buffer.duration * 1000, peak: peakOf(buffer.getChannelData(0)), peakOnLine: peakOf(onLine) };
      } catch {
        return null;
      }
    }),
  );
}

function peakOf(samples: Float32Array): number {
  return samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

// ?say: the first line, at once, before any gesture can have been made. A test that asked the page would count as one.
if (asked.has('say')) {
  const [line] = await lines();
  if (line) {
    voices.prepare([line]);
    while (!voices.ready(line)) await rest(20);
    const at = performance.now();
    const speech = voices.speak(line, () => console.info(`ended ${performance.now() - at}`));
    console.info(`spoken ${speech?.ms ?? 'not'}`);
  }
}
