const BIAS = 33;
const CLIP = 8158;
/** Full scale of the 14 bits the law is written for. */
const FULL_SCALE = 8192;

/**
 * A sample from −1 to 1 in eight bits, as telephone exchanges carry it (ITU-T G.711, µ-law): steps as large as the sound
 * is loud, about 38 dB under it at any level.
 */
export function toMuLaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const size = Math.min(CLIP, Math.round(Math.abs(sample) * FULL_SCALE)) + BIAS;
  const segment = Math.floor(Math.log2(size)) - 5;
  const step = (size >> (segment + 1)) & 0x0f;
  return ~(sign | (segment << 4) | step) & 0xff;
}

/** The other way round, from −1 to 1. */
export function fromMuLaw(byte: number): number {
  const bits = ~byte & 0xff;
  const segment = (bits >> 4) & 0x07;
  const size = (((bits & 0x0f) * 2 + BIAS) << segment) - BIAS;
  return ((bits & 0x80 ? -1 : 1) * size) / FULL_SCALE;
}
