import type { Filter } from '../sounds/filter.ts';

/** A sound through several filters. A check filters hours of speech, hence a plain loop over a copy. */
export function filterAll(samples: Float64Array, filters: readonly Filter[]): Float64Array {
  const sound = samples.slice();
  for (const { b, a } of filters) runThrough(sound, b, a);
  return sound;
}

function runThrough(sound: Float64Array, [b0, b1, b2]: Filter['b'], [a1, a2]: Filter['a']): void {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < sound.length; i += 1) {
    const x = sound[i] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    sound[i] = y;
  }
}
