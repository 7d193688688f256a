import { Howler } from 'howler';
import { openAudio } from '../../src/audio/open-audio.ts';
import type { Effect, Sound } from '../../src/audio/sound.ts';
import { telephoneBand } from '../../src/audio/telephone-band.ts';

/** What was measured at the very end of the chain, where the loudspeaker would be. */
export interface Heard {
  /** 0–1, the loudest sample met. */
  readonly peak: number;
  /** The strongest frequency in Hz, to about 3 Hz; 0 in silence. */
  readonly hertz: number;
  /** Energy above 4 kHz against all energy, 0–1. */
  readonly above4k: number;
}

export interface SoundPage {
  readonly sound: Sound;
  readonly troubles: string[];
  state(): string;
  /** Listens for so many milliseconds, and plays these when it has begun to. */
  listen(ms: number, effects: readonly Effect[]): Promise<Heard>;
  /** What the telephone band lets through of each frequency, in dB. */
  band(hertz: readonly number[]): Promise<number[]>;
  /** How many howler sounds are playing now. */
  playing(): number;
}

declare global {
  interface Window {
    page: SoundPage;
  }
}

// ?volume=0.5, ?play=ring (at once, before any gesture can have been made)
const asked = new URLSearchParams(location.search);
const { sound } = openAudio({ volume: Number(asked.get('volume') ?? 1), library: { voiced: [], files: '' } });
const troubles: string[] = [];
sound.onTrouble((trouble) => {
  troubles.push(trouble);
  // A test that asked the page would count as a gesture; the console tells it without one.
  console.info(trouble);
});
sound.onRecovery(() => console.info('recovered'));
const first = asked.get('play');
if (first) sound.play(first as Effect);

window.page = {
  sound,
  troubles,
  state: () => Howler.ctx?.state ?? 'none',
  listen,
  band: (hertz) => Promise.all(hertz.map(gainAt)),
  playing: () => {
    const { _howls } = Howler as unknown as { _howls: { _sounds: { _paused: boolean }[] }[] };
    return _howls.flatMap((howl) => howl._sounds).filter((one) => !one._paused).length;
  },
};

// The first sight of a running output, told as the troubles are.
const look = setInterval(() => {
  if (Howler.ctx?.state !== 'running') return;
  console.info('running');
  clearInterval(look);
}, 50);

async function listen(ms: number, effects: readonly Effect[]): Promise<Heard> {
  while (!Howler.masterGain) await new Promise((resolve) => setTimeout(resolve, 20));
  const analyser = new AnalyserNode(Howler.ctx, { fftSize: 16_384, smoothingTimeConstant: 0 });
  Howler.masterGain.connect(analyser);
  for (const effect of effects) sound.play(effect);
  const wave = new Float32Array(analyser.fftSize);
  const decibels = new Float32Array(analyser.frequencyBinCount);
  const power = new Float64Array(analyser.frequencyBinCount);
  const until = performance.now() + ms;
  let peak = 0;
  while (performance.now() < until) {
    // Sound comes in batches of 100 ms and a window holds 340 ms or more: looking every 40 ms misses nothing.
    await new Promise((resolve) => setTimeout(resolve, 40));
    analyser.getFloatTimeDomainData(wave);
    analyser.getFloatFrequencyData(decibels);
    for (const value of wave) peak = Math.max(peak, Math.abs(value));
    decibels.forEach((value, bin) => {
      power[bin] = (power[bin] ?? 0) + 10 ** (value / 10);
    });
  }
  Howler.masterGain.disconnect(analyser);
  const width = Howler.ctx.sampleRate / analyser.fftSize;
  const all = power.reduce((sum, value) => sum + value, 0);
  const high = power.reduce((sum, value, bin) => (bin * width > 4000 ? sum + value : sum), 0);
  const hertz = peak === 0 ? 0 : power.indexOf(Math.max(...power)) * width;
  return { peak, hertz, above4k: all === 0 ? 0 : high / all };
}

/** Sends one pure tone through the band and compares the second half second, when it has settled, with what went in. */
async function gainAt(hertz: number): Promise<number> {
  const rate = 48_000;
  const context = new OfflineAudioContext(1, rate, rate);
  const tone = new OscillatorNode(context, { frequency: hertz });
  const band = telephoneBand(context);
  tone.connect(band.input);
  band.output.connect(context.destination);
  tone.start();
  const heard = (await context.startRendering()).getChannelData(0).subarray(rate / 2);
  const power = heard.reduce((sum, value) => sum + value * value, 0) / heard.length;
  return 10 * Math.log10(power / 0.5);
}
