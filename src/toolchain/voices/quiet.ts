/** A stretch of samples: `from` is in it, `to` no more. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Seconds over which loudness is taken. */
const FRAME = 0.01;
/** dB under the loudest frame. A sibilant at the end of a word lies 25–35 dB under the loudest vowel. */
const UNDER_LOUDEST = 42;
/** dBFS. What lies under it is silence in whatever company. */
const FLOOR = -66;

/** Where there is nothing to hear, in the order of the sound. Stretches are whole frames. */
export function quietStretches(samples: Float32Array, rate: number, under = UNDER_LOUDEST): readonly Stretch[] {
  const size = Math.max(1, Math.round(FRAME * rate));
  const levels = frameLevels(samples, size);
  const limit = Math.max(FLOOR, Math.max(...levels) - under);
  const found: Stretch[] = [];
  let from = -1;
  for (const [i, level] of [...levels, Number.POSITIVE_INFINITY].entries()) {
    if (level < limit && from < 0) from = i;
    if (level >= limit && from >= 0) {
      found.push({ from: from * size, to: Math.min(i * size, samples.length) });
      from = -1;
    }
  }
  return found;
}

/** RMS of each frame in dBFS; −200 where there is nothing at all. */
function frameLevels(samples: Float32Array, size: number): readonly number[] {
  const levels: number[] = [];
  for (let at = 0; at < samples.length; at += size) {
    const frame = samples.subarray(at, at + size);
    const power = frame.reduce((sum, value) => sum + value * value, 0) / frame.length;
    levels.push(power > 1e-20 ? 10 * Math.log10(power) : -200);
  }
  return levels;
}
