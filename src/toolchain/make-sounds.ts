import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EFFECTS, type Effect } from '../audio/sound.ts';
import { hangUp } from './sounds/hang-up.ts';
import { holdMusic } from './sounds/hold-music.ts';
import { lineNoise } from './sounds/line-noise.ts';
import { notification } from './sounds/notification.ts';
import { pickUp } from './sounds/pick-up.ts';
import { ring } from './sounds/ring.ts';
import { ringBack } from './sounds/ring-back.ts';
import { roomTone } from './sounds/room-tone.ts';
import { writeWav } from './sounds/wav.ts';
import { peakOf, type Wave } from './sounds/wave.ts';

const RECIPES: Readonly<Record<Effect, () => Wave>> = {
  ring,
  'ring-back': ringBack,
  'line-noise': lineNoise,
  'hang-up': hangUp,
  notification,
  'room-tone': roomTone,
  'hold-music': holdMusic,
  'pick-up': pickUp,
};

/**
 * One sound, computed. The same bytes on every machine: noise comes from seeds, and what a sine may differ by between
 * engines (the last bit of 53) is far below the 16 bits kept.
 */
export function makeSound(effect: Effect): Wave {
  return RECIPES[effect]();
}

/** Writes every sound to assets/sounds and prints what it wrote. */
function makeSounds(): void {
  const folder = fileURLToPath(new URL('../../assets/sounds/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const effect of EFFECTS) {
    const wave = makeSound(effect);
    const bytes = writeWav(wave);
    writeFileSync(`${folder}${effect}.wav`, bytes);
    const peak = 20 * Math.log10(peakOf(wave));
    const seconds = wave.samples.length / wave.rate;
    const facts = [`${seconds.toFixed(2)} s`, `${wave.rate} Hz`, `peak ${peak.toFixed(1)} dB`, `${bytes.length} bytes`];
    process.stdout.write(`${effect.padEnd(12)} ${facts.join(', ')}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeSounds();
