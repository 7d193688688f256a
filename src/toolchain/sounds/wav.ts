import type { Wave } from './wave.ts';

const HEADER_BYTES = 44;
const FULL_SCALE = 32767;

/** A wave as a WAV file: PCM, mono, 16 bits. Throws where a sample lies outside full scale, rather than clip it. */
export function writeWav(wave: Wave): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + wave.samples.length * 2);
  const view = new DataView(bytes.buffer);
  const tag = (at: number, name: string): void => bytes.set(new TextEncoder().encode(name), at);
  tag(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  tag(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // length of what describes the samples
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, wave.rate, true);
  view.setUint32(28, wave.rate * 2, true); // bytes a second
  view.setUint16(32, 2, true); // bytes a sample
  view.setUint16(34, 16, true); // bits a sample
  tag(36, 'data');
  view.setUint32(40, wave.samples.length * 2, true);
  wave.samples.forEach((value, index) => {
    if (!(Math.abs(value) <= 1))
      throw new RangeError(`Sample ${index} is ${value}; the limit is 1. Lower the peak of this sound.`);
    view.setInt16(HEADER_BYTES + index * 2, Math.round(value * FULL_SCALE), true);
  });
  return bytes;
}

/** Reads back what `writeWav` writes; no other kind of WAV is known. */
export function readWav(bytes: Uint8Array): Wave {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = view.getUint32(16, true) === 16 && view.getUint16(20, true) === 1;
  if (!known || view.getUint16(22, true) !== 1 || view.getUint16(34, true) !== 16) {
    throw new TypeError('Not a mono WAV of 16 bits with a header of 44 bytes.');
  }
  const length = view.getUint32(40, true) / 2;
  const samples = Float64Array.from(
    { length },
    (_, index) => view.getInt16(HEADER_BYTES + index * 2, true) / FULL_SCALE,
  );
  return { rate: view.getUint32(24, true), samples };
}
