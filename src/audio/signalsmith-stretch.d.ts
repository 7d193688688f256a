/** What is used of signalsmith-stretch 1.3.2, which brings no types. */
declare module 'signalsmith-stretch' {
  export interface StretchNode extends AudioWorkletNode {
    /** Lengths in ms. */
    configure(config: { readonly blockMs: number; readonly intervalMs: number }): Promise<void>;
    /** Seconds from input to output. */
    latency(): Promise<number>;
    schedule(change: { readonly active: boolean; readonly semitones: number }): Promise<unknown>;
  }

  const open: (context: BaseAudioContext, options: AudioWorkletNodeOptions) => Promise<StretchNode>;
  // biome-ignore lint/style/noDefaultExport: the package has one.
  export default open;
}
