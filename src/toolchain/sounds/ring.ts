import { guarded } from './guarded.ts';
import { noise } from './noise.ts';
import { type Partial, type Strike, struck } from './struck.ts';
import { addAround, fadeEnd, silence, toPeak, type Wave } from './wave.ts';

const RATE = 16_000;
/** 1.0 s on, 2.0 s off, as the handset swings on the stage; the gongs ring on into the pause. */
const ON = 1;
const LOOP = 3;
/** Blows a second, on the two gongs by turns: slow enough to be heard as a rattle rather than as one tone. */
const BLOWS = 20;
/** C6 and E6: a major third is what makes an office bell sound friendly rather than like an alarm. */
const GONGS = [1046.5, 1318.5] as const;

/** A desk telephone with two gongs. */
export function ring(): Wave {
  const wave = silence(RATE, LOOP);
  const uneven = noise(RATE, 0.01, 7).samples;
  GONGS.forEach((hertz, gong) => {
    const strikes: Strike[] = [];
    for (let blow = gong; blow < ON * BLOWS; blow += GONGS.length) {
      strikes.push({ at: 0.004 + blow / BLOWS, force: 1 + 0.12 * (uneven[blow] ?? 0) });
    }
    addAround(wave, struck(RATE, LOOP - 0.001, gongPartials(hertz), { attack: 0.0012, strikes }), 0);
  });
  return guarded(toPeak(fadeEnd(wave, 0.25), -8));
}

/** A small cup of metal: the upper tones lie off the harmonics and die first. */
function gongPartials(hertz: number): readonly Partial[] {
  return [
    { hertz, gain: 1, decay: 0.24 },
    { hertz: hertz * 2.02, gain: 0.5, decay: 0.11 },
    { hertz: hertz * 2.94, gain: 0.36, decay: 0.055 },
    { hertz: hertz * 4.21, gain: 0.22, decay: 0.028 },
  ];
}
