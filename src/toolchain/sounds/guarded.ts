import { LOOP_GUARD } from '../../audio/loop-guard.ts';
import type { Wave } from './wave.ts';

/** A loop with its own end put before it and its own start after it, `LOOP_GUARD` seconds of each. */
export function guarded(loop: Wave): Wave {
  const guard = Math.round(LOOP_GUARD * loop.rate);
  const { length } = loop.samples;
  const samples = Float64Array.from(
    { length: length + 2 * guard },
    (_, index) => loop.samples[(index - guard + length) % length] ?? 0,
  );
  return { rate: loop.rate, samples };
}
