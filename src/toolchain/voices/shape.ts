import { envelopeOf } from './envelope.ts';
import { levelled } from './level.ts';
import { withPauses } from './pauses.ts';
import { trimmed } from './trim.ts';

/** Part of every key: raised when a line would come out otherwise than before, so that all are made anew. */
export const SHAPING = 'shape-1';

export interface Shaped {
  readonly samples: Float32Array;
  readonly ms: number;
  readonly envelope: string;
}

/** What the engine spoke as it is kept: trimmed, with the pauses of its mood, levelled. Throws where nothing was spoken. */
export function shape(
  spoken: Float32Array,
  rate: number,
  mood: { readonly pause: number; readonly level: number },
): Shaped {
  const bad = spoken.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) throw new RangeError(`sample ${bad} is ${spoken[bad]}`);
  const speech = trimmed(spoken, rate);
  if (speech.length === 0) throw new RangeError('nothing is heard in it');
  const samples = levelled(withPauses(speech, rate, mood.pause), rate, mood.level);
  return { samples, ms: Math.round((samples.length / rate) * 1000), envelope: envelopeOf(samples, rate) };
}
