import { quietStretches, type Stretch } from './quiet.ts';

/** Seconds from which quiet within a line is a pause; the closure of a stop lasts 0.05–0.1 s. */
const SHORTEST = 0.12;
/** Seconds. A pause is made neither shorter nor longer than this. */
const LEAST = 0.09;
const MOST = 1.1;
/** dB under the loudest: a pause may hold a breath. */
const UNDER_LOUDEST = 38;
/** Seconds over which two ends are joined. */
const JOIN = 0.01;

/** The pauses within a line; what is quiet at its ends is none. */
export function pausesIn(samples: Float32Array, rate: number): readonly Stretch[] {
  return quietStretches(samples, rate, UNDER_LOUDEST).filter(
    ({ from, to }) => from > 0 && to < samples.length && to - from >= SHORTEST * rate,
  );
}

/** The same line with its pauses longer or shorter by a factor. */
export function withPauses(samples: Float32Array, rate: number, factor: number): Float32Array {
  const parts: Float32Array[] = [];
  let at = 0;
  for (const { from, to } of pausesIn(samples, rate)) {
    parts.push(
      samples.subarray(at, from),
      resized(samples.subarray(from, to), lengthOf(to - from, rate, factor), rate),
    );
    at = to;
  }
  return joined([...parts, samples.subarray(at)]);
}

function lengthOf(length: number, rate: number, factor: number): number {
  const wanted = Math.min(MOST * rate, Math.max(LEAST * rate, length * factor));
  // A limit never works against the factor: a pause already longer than the most is not made shorter by a longer mood.
  return Math.round(factor >= 1 ? Math.max(length, wanted) : Math.min(length, wanted));
}

/** A pause of another length, made of its own quiet: the line's own breath and noise go on through it. */
function resized(pause: Float32Array, length: number, rate: number): Float32Array {
  if (length === pause.length) return pause;
  const half = Math.min(pause.length, length) >> 1;
  const tailFrom = pause.length - half;
  const made = new Float32Array(length);
  made.set(pause.subarray(0, half));
  made.set(pause.subarray(tailFrom), length - half);
  // Between the halves the middle is run through forwards and backwards, which leaves no step in the sound.
  for (let i = half; i < length - half; i += 1) made[i] = pause[bounce(i, pause.length)] ?? 0;
  const seam = length - half;
  const join = Math.min(half, Math.round(JOIN * rate));
  for (let i = 1; i <= join; i += 1) {
    const own = pause[bounce(seam + join - i, pause.length)] ?? 0;
    const weight = i / (join + 1);
    made[seam + join - i] = own * weight + (made[seam + join - i] ?? 0) * (1 - weight);
  }
  return made;
}

/** A place within 0 … length − 1, running to and fro. */
function bounce(at: number, length: number): number {
  const round = at % (2 * length);
  return round < length ? round : 2 * length - 1 - round;
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
