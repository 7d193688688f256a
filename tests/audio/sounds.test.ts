import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { LOOP_GUARD } from '../../src/audio/loop-guard.ts';
import { BEDS, SOUND_FILES, type SoundName } from '../../src/audio/sound-files.ts';
import { kindOf, makeSound, SOUND_NAMES } from '../../src/toolchain/make-sounds.ts';
import { fromMuLaw, toMuLaw } from '../../src/toolchain/sounds/mu-law.ts';
import { readWav, writeWav } from '../../src/toolchain/sounds/wav.ts';
import { peakOf, type Wave } from '../../src/toolchain/sounds/wave.ts';
import { strongestTone } from '../support/strongest-tone.ts';

const folder = new URL('../../assets/sounds/', import.meta.url);
const committed = (effect: SoundName): Uint8Array => readFileSync(new URL(`${effect}.wav`, folder));
const wave = (effect: SoundName): Wave => readWav(committed(effect));
const loops = SOUND_NAMES.filter((effect) => SOUND_FILES[effect].loop !== null);

test('there is a file for every effect and none besides', () => {
  expect(readdirSync(folder).sort()).toEqual(SOUND_NAMES.map((effect) => `${effect}.wav`).sort());
});

test('all of them together stay under 600 KB', () => {
  expect(SOUND_NAMES.reduce((sum, effect) => sum + committed(effect).length, 0)).toBeLessThan(600_000);
});

describe.each(SOUND_NAMES)('%s', (effect) => {
  it('is what the script makes, byte for byte', () => {
    expect(
      Buffer.compare(writeWav(makeSound(effect), kindOf(effect)), committed(effect)),
      'Run: npx tsx src/toolchain/make-sounds.ts',
    ).toBe(0);
  });

  it('keeps 3 dB below full scale and is no bare silence', () => {
    const peak = 20 * Math.log10(peakOf(wave(effect)));
    expect(peak).toBeLessThanOrEqual(-3);
    expect(peak).toBeGreaterThan(-45);
  });

  it('lies around zero', () => {
    const { samples } = wave(effect);
    expect(Math.abs(samples.reduce((sum, value) => sum + value, 0) / samples.length)).toBeLessThan(0.0005);
  });
});

test.each(SOUND_NAMES.filter((effect) => !loops.includes(effect)))('%s starts and ends in silence', (effect) => {
  const { samples } = wave(effect);
  expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.001);
  expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);
});

describe.each(loops)('the loop %s', (effect) => {
  const { rate, samples } = wave(effect);
  const guard = LOOP_GUARD * rate;
  const round = (SOUND_FILES[effect].loop ?? 0) * rate;

  it('is as long as the player is told, with a guard at either end', () => {
    expect(samples.length).toBe(round + 2 * guard);
  });

  it('carries in its guards what comes before and after', () => {
    expect(samples.slice(0, guard)).toEqual(samples.slice(round, round + guard));
    expect(samples.slice(round + guard)).toEqual(samples.slice(guard, 2 * guard));
  });

  it('jumps no further where it starts again than it does within', () => {
    const step = (index: number): number => Math.abs((samples[index] ?? 0) - (samples[index - 1] ?? 0));
    let within = 0;
    for (let index = guard + 1; index < guard + round; index++) within = Math.max(within, step(index));
    expect(Math.abs((samples[guard] ?? 0) - (samples[guard + round - 1] ?? 0))).toBeLessThanOrEqual(within);
  });
});

test.each([
  ['ring-back', 0.1, 0.9, [450]],
  ['hang-up', 0.5, 0.7, [450]],
  ['hang-up', 1.9, 2.1, [450]],
  ['ring', 0.3, 0.7, [1046, 1047, 1318, 1319]],
  ['notification', 0.02, 0.12, [782, 783, 784, 785, 786]],
  ['notification', 0.3, 0.6, [1174, 1175, 1176]],
] as const)('the strongest tone of %s from %d to %d s is one of %j Hz', (effect, from, to, expected) => {
  expect(expected).toContain(strongestTone(wave(effect), from, to));
});

test.each([
  // Sound, a moment at which it is on and one at which it is off.
  ['ring', 0.9, 2.7],
  ['ring-back', 0.9, 1.1],
  ['ring-back', 0.1, 4.9],
  ['hang-up', 0.6, 0.85],
  ['hang-up', 1.3, 1.55],
  ['hang-up', 2.0, 1.55],
] as const)('%s is on at %d s and off at %d s', (effect, on, off) => {
  const sound = wave(effect);
  expect(loudness(sound, on, 0.05)).toBeGreaterThan(-30);
  expect(loudness(sound, off, 0.05)).toBeLessThan(-60);
});

test('the room is softer than the line, the line than the tones, and the ring is loudest', () => {
  const order = [
    loudness(wave('room-tone'), 1, 5),
    loudness(wave('line-noise'), 1, 3),
    loudness(wave('ring-back'), 0.1, 0.8),
  ];
  order.push(loudness(wave('ring'), 0.1, 0.8));
  expect(order).toEqual(order.toSorted((left, right) => left - right));
  expect(loudness(wave('line-noise'), 1, 3)).toBeLessThan(loudness(wave('ring-back'), 0.1, 0.8) - 20);
});

test('a WAV is read as it was written, and what is too loud is refused', () => {
  const samples = Float64Array.from([0, 1, -1, 8192 / 32767]);
  expect(readWav(writeWav({ rate: 8000, samples }, 'pcm16'))).toEqual({ rate: 8000, samples });
  expect(() => writeWav({ rate: 8000, samples: Float64Array.of(0, 1.01) }, 'mu-law')).toThrow(
    'Sample 1 is 1.01; the limit is 1.',
  );
  expect(() => readWav(committed('ring').map((byte, index) => (index === 22 ? 2 : byte)))).toThrow('mono');
});

test('the µ-law has the values of its standard and comes back as it went', () => {
  // Full scale, its negative, nothing, and the least that is not nothing (ITU-T G.711, table 2).
  expect([1, -1, 0, 2 / 8192].map(toMuLaw)).toEqual([0x80, 0x00, 0xff, 0xfe]);
  for (let byte = 0; byte < 256; byte++) if (byte !== 0x7f) expect(toMuLaw(fromMuLaw(byte))).toBe(byte);
});

test.each([0.9, 0.1, 0.01])('the µ-law keeps a sine of %d at least 30 dB above what it adds', (size) => {
  const sine = Array.from({ length: 800 }, (_, index) => size * Math.sin(index * 0.7));
  const added = sine.reduce((sum, value) => sum + (fromMuLaw(toMuLaw(value)) - value) ** 2, 0);
  expect(10 * Math.log10(sine.reduce((sum, value) => sum + value * value, 0) / added)).toBeGreaterThan(30);
});

test.each(BEDS)('what is heard behind a speaker, %s, keeps well under the voice and never falls silent', (bed) => {
  const seconds = [0, 1, 2, 3, 4, 5, 6, 7].map((from) => loudness(wave(bed), from, 1));
  for (const level of seconds) {
    expect(level).toBeLessThan(-36);
    expect(level).toBeGreaterThan(-62);
  }
});

/** Root mean square in dB under full scale over some seconds. */
function loudness({ rate, samples }: Wave, from: number, seconds: number): number {
  const part = samples.subarray(from * rate, (from + seconds) * rate);
  return 10 * Math.log10(part.reduce((sum, value) => sum + value * value, 0) / part.length);
}
