import type { Filter } from '../sounds/filter.ts';
import { filterAll } from './filter-all.ts';

/** Hz. What a telephone passes (ITU-T G.712), as in the page. */
const LOW = 300;
const HIGH = 3400;
/** Two second-order filters with these Q make one fourth-order Butterworth filter: 1 / (2 cos(π/8)), 1 / (2 cos(3π/8)). */
const QS = [0.5412, 1.3066] as const;

/** What the telephone leaves of a sound. */
export function throughTelephone(samples: Float32Array | Float64Array, rate: number): Float64Array {
  const stages = QS.flatMap((q) => [pass(rate, LOW, q, 1), pass(rate, HIGH, q, -1)]);
  return filterAll(new Float64Array(samples), stages);
}

/** `side` 1 passes what lies above, −1 what lies below. After R. Bristow-Johnson's cookbook (W3C Note "Audio EQ Cookbook"). */
function pass(rate: number, hertz: number, q: number, side: 1 | -1): Filter {
  const turn = (2 * Math.PI * hertz) / rate;
  const [cos, slope] = [Math.cos(turn), Math.sin(turn) / (2 * q)];
  const a0 = 1 + slope;
  const edge = (1 + side * cos) / 2 / a0;
  return { b: [edge, -side * 2 * edge, edge], a: [(-2 * cos) / a0, (1 - slope) / a0] };
}
