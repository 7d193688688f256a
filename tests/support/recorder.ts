/** What came to the very end of the chain, where the loudspeaker would be. */
export interface Recording {
  readonly rate: number;
  /** Context time of the first sample, in seconds. */
  readonly from: number;
  readonly samples: Float32Array;
}

const PROCESSOR = `
registerProcessor('recorder', class extends AudioWorkletProcessor {
  process([input]) {
    const block = input[0] ?? new Float32Array(128);
    this.port.postMessage([currentFrame, block.slice()]);
    return true;
  }
});`;

/** Records a node until told to stop. Frames that were never rendered are silence. */
export async function openRecorder(context: AudioContext, node: AudioNode): Promise<() => Promise<Recording>> {
  await context.audioWorklet.addModule(URL.createObjectURL(new Blob([PROCESSOR], { type: 'text/javascript' })));
  return startRecording(context, node);
}

/** The same again, once the recorder is known to the context. */
export function startRecording(context: AudioContext, node: AudioNode): () => Promise<Recording> {
  const recorder = new AudioWorkletNode(context, 'recorder', {
    numberOfOutputs: 0,
    channelCount: 1,
    channelCountMode: 'explicit',
  });
  const blocks: [number, Float32Array][] = [];
  recorder.port.onmessage = ({ data }: MessageEvent<[number, Float32Array]>) => void blocks.push(data);
  node.connect(recorder);
  return async () => {
    // The last blocks are still on their way.
    await new Promise((resolve) => setTimeout(resolve, 150));
    node.disconnect(recorder);
    const first = blocks[0]?.[0] ?? 0;
    const last = blocks.at(-1);
    const samples = new Float32Array(last ? last[0] + last[1].length - first : 0);
    for (const [frame, block] of blocks) samples.set(block, frame - first);
    return { rate: context.sampleRate, from: first / context.sampleRate, samples };
  };
}

/** Root mean square of so many equal parts a second. */
export function loudnessOf({ rate, samples }: Recording, aSecond: number): number[] {
  const step = rate / aSecond;
  return Array.from({ length: Math.floor(samples.length / step) }, (_, index) => {
    const part = samples.subarray(Math.round(index * step), Math.round((index + 1) * step));
    return Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / part.length);
  });
}
