/** What a telephone passes, in Hz (ITU-T G.712). */
const LOWEST = 300;
const HIGHEST = 3400;
/** Two filters of these resonances, in dB, make one of the fourth order: level inside, 3 dB down at its edge. */
const RESONANCES = [-5.33, 2.32] as const;

/** Connect a sound to `input` and `output` to where it is to be heard. */
export interface TelephoneBand {
  readonly input: AudioNode;
  readonly output: AudioNode;
}

/** Builds the sound of a telephone line: nothing below 300 Hz, nothing above 3.4 kHz. */
export function telephoneBand(context: BaseAudioContext): TelephoneBand {
  const edge = (type: 'highpass' | 'lowpass', hertz: number): BiquadFilterNode[] =>
    RESONANCES.map((resonance) => new BiquadFilterNode(context, { type, frequency: hertz, Q: resonance }));
  const input = new GainNode(context);
  const output = [...edge('highpass', LOWEST), ...edge('lowpass', HIGHEST)].reduce<AudioNode>(
    (last, filter) => last.connect(filter),
    input,
  );
  return { input, output };
}
