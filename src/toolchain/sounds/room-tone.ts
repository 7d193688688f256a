import { highpass, lowpass } from './filter.ts';
import { guarded } from './guarded.ts';
import { loopedNoise } from './noise.ts';
import type { Wave } from './wave.ts';

const RATE = 8000;
const LOOP = 8;

/** A quiet room at night: air, far traffic that comes and goes, the fridge next door. Felt more than heard. */
export function roomTone(): Wave {
  const air = loopedNoise(RATE, LOOP, 11, [highpass(RATE, 60), lowpass(RATE, 420), lowpass(RATE, 900)]).samples;
  const traffic = loopedNoise(RATE, LOOP, 12, [highpass(RATE, 50), lowpass(RATE, 150), lowpass(RATE, 150)]).samples;
  const samples = air.map((value, index) => {
    const turn = (2 * Math.PI * index) / air.length;
    const far = 0.6 + 0.4 * Math.sin(turn);
    // 100 Hz and 200 Hz: the compressor of a fridge on 50 Hz mains, whole periods in the loop.
    const fridge = 0.0011 * Math.sin(100 * LOOP * turn) + 0.0005 * Math.sin(200 * LOOP * turn);
    return 0.016 * value + 0.016 * far * (traffic[index] ?? 0) + fridge;
  });
  return guarded({ rate: RATE, samples });
}
