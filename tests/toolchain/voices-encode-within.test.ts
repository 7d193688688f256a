import { expect, test } from 'vitest';
import { encodeWithin } from '../../src/toolchain/voices/encode-within.ts';

/** An encoder that keeps the loudest sample in one byte, and a decoder that makes `overshoot` times as much of it. */
function codec(overshoot: number) {
  const encoded: number[] = [];
  return {
    encoded,
    encode: (samples: Float32Array) => {
      encoded.push(Math.max(...samples));
      return Promise.resolve(new Uint8Array([encoded.length - 1]));
    },
    decoder: {
      decode: (bytes: Uint8Array) =>
        Promise.resolve({ rate: 24_000, samples: new Float32Array([(encoded[bytes[0] ?? 0] ?? 0) * overshoot]) }),
      close: () => {},
    },
  };
}

test('what comes out within bounds is left as it is', async () => {
  const { encode, decoder, encoded } = codec(1.05);
  await encodeWithin(new Float32Array([0.2, 0.85]), 24_000, encode, decoder);
  expect(encoded).toHaveLength(1);
});

test('what overshoots is encoded more quietly, as little as need be', async () => {
  const { encode, decoder, encoded } = codec(1.3);
  const bytes = await encodeWithin(new Float32Array([0.2, 0.89]), 24_000, encode, decoder);
  expect(encoded).toHaveLength(2);
  expect(bytes[0]).toBe(1);
  expect((encoded[1] ?? 0) * 1.3).toBeCloseTo(0.9016, 3);
});

test('what would overshoot behind the band of the telephone is encoded more quietly too', async () => {
  // A square of 50 Hz: cut below 300 Hz each of its steps stands alone, and higher.
  const square = Float32Array.from({ length: 4800 }, (_, i) => (i % 480 < 240 ? 0.8 : -0.8));
  const encoded: Float32Array[] = [];
  const encode = (samples: Float32Array) => {
    encoded.push(samples);
    return Promise.resolve(new Uint8Array([encoded.length - 1]));
  };
  const decode = (bytes: Uint8Array) =>
    Promise.resolve({ rate: 24_000, samples: encoded[bytes[0] ?? 0] ?? new Float32Array() });
  await encodeWithin(square, 24_000, encode, { decode, close: () => {} });
  expect(encoded).toHaveLength(2);
  expect(encoded[1]?.[0]).toBeLessThan(0.7);
});
