import { VOICED } from 'virtual:voices';
import { Howler } from 'howler';
import { GameVoices } from '../../src/audio/game-voices.ts';
import { openAudio } from '../../src/audio/open-audio.ts';
import type { Sound, Speech, SpokenLine } from '../../src/audio/sound.ts';
import { telephoneBand } from '../../src/audio/telephone-band.ts';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import { bestFit, outsideOf, pitchesOf } from './measure-line.ts';
import { loudnessOf, openRecorder, type Recording, startRecording } from './recorder.ts';

/** One line as it was heard at the very end of the chain; times in ms from the call of `speak`. */
export interface HeardLine {
  readonly speech: Speech;
  /** 0–1, the loudest sample. */
  readonly peak: number;
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
  /** The voice's pitch at places spread evenly over the line, in Hz; 0 where there is none. */
  readonly pitches: readonly number[];
  /** Ms from first to last sound. */
  readonly sounding: number;
}

/** A file, decoded. */
export interface Decoded {
  readonly ms: number;
  /** Loudest sample as it is, and behind the telephone band, 0–1. */
  readonly peak: number;
  readonly peakOnLine: number;
  /** Ms until its first sound. */
  readonly breath: number;
}

/** A line there is a recording of. */
export interface Recorded extends SpokenLine {
  readonly ms: number;
  readonly file: string;
}

export interface VoicesPage {
  readonly sound: Sound;
  readonly voices: GameVoices;
  readonly troubles: string[];
  readonly interruptions: number[];
  /** Every line there is a recording of, in the order of the manifests. */
  lines(): Promise<Recorded[]>;
  /** Waits until a line is ready; how long that took, in ms. */
  prepared(line: SpokenLine): Promise<number>;
  hear(line: SpokenLine): Promise<HeardLine>;
  /** Says a line, hushes it after so many ms, and answers how many ms of sound were handed over after that. */
  cut(line: SpokenLine, afterMs: number): Promise<number>;
  /** Says lines one after the other and answers the loudest sample of all. */
  loudest(lines: readonly SpokenLine[], msEach: number): Promise<number>;
  /**
   * Begins each line and cuts it off again: ms from `speak` until its first sound was handed to the output, and until it
   * left the loudspeaker as far as the browser knows. The breath the file begins with is not counted.
   */
  starts(lines: readonly Recorded[]): Promise<{ handedOver: number; heard: number }[]>;
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

/** What is softer than this is silence. */
const QUIET = 0.001;
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

async function lines(): Promise<Recorded[]> {
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
  const fine = loudnessOf(recording, 200);
  const start = zero + from * 1000 - at - speech.delayMs;
  const { lag, fit } = bestFit(fine, speech.envelope, start);
  const said = samples.subarray(first, last);
  const loudness = Math.sqrt(said.reduce((sum, value) => sum + value * value, 0) / Math.max(1, said.length));
  return {
    speech,
    peak: loud,
    lag,
    fit,
    loudness,
    outside: outsideOf(said, rate),
    pitches: pitchesOf(said, rate),
    sounding: ((last - first) / rate) * 1000,
  };
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
  const last = samples.findLastIndex((value) => Math.abs(value) > QUIET);
  const first = samples.findIndex((value) => Math.abs(value) > QUIET);
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

async function starts(these: readonly Recorded[]): Promise<{ handedOver: number; heard: number }[]> {
  const spoken: number[] = [];
  const breaths = await decode(these.map(({ locale, file }) => `${locale}/${file}`));
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
  const delay = zero + Howler.ctx.currentTime * 1000 - performance.now();
  const { rate, from, samples } = await stop();
  return spoken.map((at, index) => {
    // What was heard before it was asked for belongs to the line before.
    const asked = Math.round(((at - zero) / 1000 - from) * rate);
    const first = samples.findIndex((value, index) => index > asked && Math.abs(value) > QUIET);
    const heard = zero + (from + first / rate) * 1000 - at - (breaths[index]?.breath ?? 0);
    return { handedOver: heard - delay, heard };
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
        return {
          ms: buffer.duration * 1000,
          peak: peakOf(buffer.getChannelData(0)),
          peakOnLine: peakOf(onLine),
          breath: onLine.findIndex((value) => Math.abs(value) > QUIET) / (rate / 1000),
        };
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
