import type { Delivery } from '../../src/toolchain/voices/delivery.ts';

/** A tone standing in for speech; a number is its seconds. */
type Part = number | { readonly seconds: number; readonly level: number };

/**
 * A line of tones with quiet between: `before` and `after` are quiet, in `parts` a number at an odd place is a pause.
 * Tones have the level 0.1 unless told.
 */
export function said(
  rate: number,
  before: readonly number[],
  parts: readonly Part[],
  after: readonly number[],
  hertz = 440,
): Float32Array {
  const quiet = (seconds: number) => ({ seconds, level: 0 });
  const tones = parts.map((part, i) => {
    if (typeof part !== 'number') return part;
    return { seconds: part, level: i % 2 === 0 ? 0.1 : 0 };
  });
  return Float32Array.from(
    [...before.map(quiet), ...tones, ...after.map(quiet)].flatMap(({ seconds, level }) =>
      Array.from({ length: Math.round(seconds * rate) }, (_, i) => level * Math.sin((2 * Math.PI * hertz * i) / rate)),
    ),
  );
}

/** A mono WAV of floats. */
export function floatWav(samples: Float32Array, rate: number): Uint8Array {
  const wav = Buffer.alloc(44 + samples.length * 4);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  for (const [at, value] of [
    [16, 16],
    [24, rate],
    [28, rate * 4],
    [40, samples.length * 4],
  ] as const)
    wav.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 3],
    [22, 1],
    [32, 4],
    [34, 32],
  ] as const)
    wav.writeUInt16LE(value, at);
  wav.write('data', 36, 'latin1');
  for (const [i, value] of samples.entries()) wav.writeFloatLE(value, 44 + 4 * i);
  return wav;
}

/** A plain way of saying a line. */
export const PLAIN_DELIVERY: Delivery = {
  locale: 'en',
  text: 'One two three four five six.',
  speakers: { af_nova: 0.6, af_sky: 0.4 },
  speed: 1,
  pitch: 1,
  formant: 1,
  range: 1,
  whisper: 0,
  pause: 1,
  level: 0,
};
