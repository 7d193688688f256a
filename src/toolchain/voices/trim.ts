import { quietStretches, type Stretch } from './quiet.ts';

/** Seconds of the quiet before and after speech that stay: the onset of a soft consonant, the fading of a vowel. */
const BEFORE = 0.03;
const AFTER = 0.08;
/** Seconds in which the ends rise from nothing and fall to it, so that nothing clicks. */
const RISE = 0.005;
const FALL = 0.03;

/** Speech without the silence around it. A sound without speech becomes empty. */
export function trimmed(samples: Float32Array, rate: number): Float32Array {
  const { from, to } = spoken(samples, rate);
  const first = Math.max(0, from - Math.round(BEFORE * rate));
  const last = Math.min(samples.length, to + Math.round(AFTER * rate));
  return faded(samples.slice(first, to > from ? last : first), rate);
}

/** From the first frame that is heard to the last. */
function spoken(samples: Float32Array, rate: number): Stretch {
  const quiet = quietStretches(samples, rate);
  const [first, last] = [quiet[0], quiet.at(-1)];
  const from = first?.from === 0 ? first.to : 0;
  const to = last?.to === samples.length ? last.from : samples.length;
  return { from, to };
}

function faded(samples: Float32Array, rate: number): Float32Array {
  const [rise, fall] = [Math.round(RISE * rate), Math.round(FALL * rate)];
  const end = samples.length - 1;
  return samples.map((value, at) => value * Math.min(1, at / rise) * Math.min(1, (end - at) / fall));
}
