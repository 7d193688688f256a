import { openLargeCall, panFps } from '../support/pan-map.ts';
import { type Bench, ROOT } from './bench-table.ts';
import { withPage } from './with-page.ts';

/** A call of 300 nodes dragged about in the studio, without a GPU, at the density of pixels of a good screen or an old one. */
async function studioPan(scale: number): Promise<number> {
  return withPage(async (page) => {
    await openLargeCall(page, ROOT);
    return panFps(page, 5000);
  }, scale);
}

export const STUDIO: Readonly<Record<string, Bench>> = {
  'studio-pan-fps': { unit: 'frames/s', target: 50, atMost: false, runs: 3, run: () => studioPan(1) },
  'studio-pan-fps-2x': { unit: 'frames/s', target: 50, atMost: false, runs: 3, run: () => studioPan(2) },
};
