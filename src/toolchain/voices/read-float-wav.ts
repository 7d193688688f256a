/** Sound as the engine gives it. */
export interface FloatSound {
  readonly rate: number;
  readonly samples: Float32Array;
}

const IEEE_FLOAT = 3;

/** Reads a mono WAV of 32-bit floats; other parts than format and data are passed over. Throws on any other kind. */
export function readFloatWav(bytes: Uint8Array): FloatSound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 12 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') throw new TypeError('this is no WAV file');
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const [name, size] = [tag(at), view.getUint32(at + 4, true)];
    const body = at + 8;
    if (name === 'fmt ') rate = readFormat(view, body);
    // A program that was stopped leaves a length behind that was never filled.
    if (name === 'data' && rate > 0) return { rate, samples: floats(view, body, Math.min(size, bytes.length - body)) };
    at = body + size + (size % 2);
  }
  throw new TypeError('this WAV file has no sound in it');
}

/** The sample rate; what cannot be read here is refused. */
function readFormat(view: DataView, at: number): number {
  const [kind, channels, bits] = [
    view.getUint16(at, true),
    view.getUint16(at + 2, true),
    view.getUint16(at + 14, true),
  ];
  // "Extensible" names the kind once more, 24 bytes on.
  const sure = kind === 0xfffe ? view.getUint16(at + 24, true) : kind;
  if (sure !== IEEE_FLOAT || channels !== 1 || bits !== 32)
    throw new TypeError(
      `this WAV file is of kind ${sure} with ${channels} channels of ${bits} bits; floats, 1 and 32 are read`,
    );
  return view.getUint32(at + 4, true);
}

function floats(view: DataView, at: number, bytes: number): Float32Array {
  return Float32Array.from({ length: bytes >> 2 }, (_, i) => view.getFloat32(at + 4 * i, true));
}
