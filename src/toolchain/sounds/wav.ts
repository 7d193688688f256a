import { fromMuLaw, toMuLaw } from './mu-law.ts';
import type { Wave } from './wave.ts';

/** 16 bits a sample, or eight as telephone exchanges have them. */
export type WavKind = 'pcm16' | 'mu-law';

interface Layout {
  /** What the header calls it. */
  readonly tag: number;
  readonly bytes: number;
  write(view: DataView, at: number, sample: number): void;
  read(view: DataView, at: number): number;
}

const HEADER_BYTES = 44;
const FULL_SCALE = 32767;
const LAYOUTS: Readonly<Record<WavKind, Layout>> = {
  pcm16: {
    tag: 1,
    bytes: 2,
    write: (view, at, sample) => view.setInt16(at, Math.round(sample * FULL_SCALE), true),
    read: (view, at) => view.getInt16(at, true) / FULL_SCALE,
  },
  'mu-law': {
    tag: 7,
    bytes: 1,
    write: (view, at, sample) => view.setUint8(at, toMuLaw(sample)),
    read: (view, at) => fromMuLaw(view.getUint8(at)),
  },
};

/** A wave as a WAV file, mono. Throws where a sample lies outside full scale, rather than clip it. */
export function writeWav(wave: Wave, kind: WavKind): Uint8Array {
  const layout = LAYOUTS[kind];
  const bytes = new Uint8Array(HEADER_BYTES + wave.samples.length * layout.bytes);
  const view = new DataView(bytes.buffer);
  const tag = (at: number, name: string): void => bytes.set(new TextEncoder().encode(name), at);
  tag(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  tag(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // length of what describes the samples
  view.setUint16(20, layout.tag, true);
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, wave.rate, true);
  view.setUint32(28, wave.rate * layout.bytes, true); // bytes a second
  view.setUint16(32, layout.bytes, true); // bytes a sample
  view.setUint16(34, layout.bytes * 8, true); // bits a sample
  tag(36, 'data');
  view.setUint32(40, wave.samples.length * layout.bytes, true);
  wave.samples.forEach((value, index) => {
    if (!(Math.abs(value) <= 1))
      throw new RangeError(`Sample ${index} is ${value}; the limit is 1. Lower the peak of this sound.`);
    layout.write(view, HEADER_BYTES + index * layout.bytes, value);
  });
  return bytes;
}

/** Reads back what `writeWav` writes; no other kind of WAV is known. */
export function readWav(bytes: Uint8Array): Wave {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const layout = Object.values(LAYOUTS).find(({ tag }) => tag === view.getUint16(20, true));
  const known = view.getUint32(16, true) === 16 && view.getUint16(34, true) === (layout?.bytes ?? 0) * 8;
  if (!layout || !known || view.getUint16(22, true) !== 1) {
    throw new TypeError('Not a mono WAV of 16 bits, or of 8 by the µ-law, with a header of 44 bytes.');
  }
  const samples = Float64Array.from({ length: view.getUint32(40, true) / layout.bytes }, (_, index) =>
    layout.read(view, HEADER_BYTES + index * layout.bytes),
  );
  return { rate: view.getUint32(24, true), samples };
}
