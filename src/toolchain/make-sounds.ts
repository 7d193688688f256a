import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EFFECTS } from '../audio/sound.ts';
import { BEDS, type SoundName } from '../audio/sound-files.ts';
import { hall } from './sounds/hall.ts';
import { hangUp } from './sounds/hang-up.ts';
import { holdMusic } from './sounds/hold-music.ts';
import { lineNoise } from './sounds/line-noise.ts';
import { notification } from './sounds/notification.ts';
import { office } from './sounds/office.ts';
import { pickUp } from './sounds/pick-up.ts';
import { ring } from './sounds/ring.ts';
import { ringBack } from './sounds/ring-back.ts';
import { roomTone } from './sounds/room-tone.ts';
import { street } from './sounds/street.ts';
import { type WavKind, writeWav } from './sounds/wav.ts';
import { peakOf, type Wave } from './sounds/wave.ts';

/** Every sound there is, by name. */
export const SOUND_NAMES: readonly SoundName[] = [...EFFECTS, ...BEDS];

const RECIPES: Readonly<Record<SoundName, () => Wave>> = {
  ring,
  'ring-back': ringBack,
  'line-noise': lineNoise,
  'hang-up': hangUp,
  notification,
  'room-tone': roomTone,
  'hold-music': holdMusic,
  'pick-up': pickUp,
  office,
  street,
  hall,
};

/** Heard near and clean; the rest are kept as a telephone keeps them, in half the bytes. */
const FINE: readonly SoundName[] = ['pick-up', 'notification'];

/** How a sound is written down. */
export function kindOf(name: SoundName): WavKind {
  return FINE.includes(name) ? 'pcm16' : 'mu-law';
}

/**
 * One sound, computed. The same bytes on every machine: noise comes from seeds, and what a sine may differ by between
 * engines (the last bit of 53) is far below the 16 bits kept.
 */
export function makeSound(name: SoundName): Wave {
  return RECIPES[name]();
}

/** Writes every sound to assets/sounds and prints what it wrote. */
function makeSounds(): void {
  const folder = fileURLToPath(new URL('../../assets/sounds/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const name of SOUND_NAMES) {
    const wave = makeSound(name);
    const bytes = writeWav(wave, kindOf(name));
    writeFileSync(`${folder}${name}.wav`, bytes);
    const peak = 20 * Math.log10(peakOf(wave));
    const seconds = wave.samples.length / wave.rate;
    const facts = [`${seconds.toFixed(2)} s`, `${wave.rate} Hz`, `peak ${peak.toFixed(1)} dB`, `${bytes.length} bytes`];
    process.stdout.write(`${name.padEnd(12)} ${facts.join(', ')}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeSounds();
