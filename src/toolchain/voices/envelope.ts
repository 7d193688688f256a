import { ENVELOPE_RATE } from '../../dialogue/pacing.ts';

/** The highest digit of base 36. */
const TOP = 35;
/** Between amplitude (1) and what the ear makes of it (0.6, Stevens' law): soft syllables open the lips too. */
const POWER = 0.6;

/**
 * Loudness twenty times a second, a digit of base 36 each: 0 is silence, z the loudest of the line. A value stands for the
 * 50 ms that begin at its moment.
 */
export function envelopeOf(samples: Float32Array, rate: number): string {
  const size = rate / ENVELOPE_RATE;
  const loud = Array.from({ length: Math.max(1, Math.ceil(samples.length / size)) }, (_, i) => {
    const frame = samples.subarray(Math.round(i * size), Math.round((i + 1) * size));
    return Math.sqrt(frame.reduce((sum, value) => sum + value * value, 0) / Math.max(1, frame.length));
  });
  const loudest = Math.max(...loud);
  if (loudest === 0) return '0'.repeat(loud.length);
  return loud.map((value) => Math.round(TOP * (value / loudest) ** POWER).toString(36)).join('');
}
