import type { Page } from '@playwright/test';

/** Puts an ear to the loudspeaker of the page; before it is opened. */
export async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with the node it was asked of
    const { connect } = AudioNode.prototype;
    const ear: { analyser: AnalyserNode | null } = { analyser: null };
    Object.assign(window, { ear });
    AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
      if (to[0] instanceof AudioDestinationNode) {
        ear.analyser ??= new AnalyserNode(this.context, { fftSize: 8192 });
        (connect as (to: AudioNode) => AudioNode).call(this, ear.analyser);
      }
      return (connect as (...to: unknown[]) => AudioNode).apply(this, to);
    } as typeof connect;
  });
}

/** Loudest of the last 170 ms, in dB. */
export function loudness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { analyser } = (window as unknown as { ear: { analyser: AnalyserNode | null } }).ear;
    if (!analyser) return Number.NEGATIVE_INFINITY;
    const wave = new Float32Array(analyser.fftSize);
    analyser.getFloatTimeDomainData(wave);
    return 20 * Math.log10(wave.reduce((sum, value) => Math.max(sum, Math.abs(value)), 0) || 1e-9);
  });
}
