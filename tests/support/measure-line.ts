/** Slides what was heard (200 values a second, the first at `start` ms) along what was drawn (20 a second). */
export function bestFit(
  heard: readonly number[],
  drawn: readonly number[],
  start: number,
): { lag: number; fit: number } {
  let best = { lag: Number.NaN, fit: -1 };
  for (let lag = -300; lag <= 300; lag += 5) {
    const pairs = drawn.map((value, index) => {
      // One drawn value stands for 50 ms, ten heard ones.
      const from = Math.round((index * 50 + lag - start) / 5);
      const part = heard.slice(Math.max(0, from), Math.max(0, from + 10));
      return [value, part.reduce((sum, one) => sum + one, 0) / Math.max(1, part.length)] as const;
    });
    const fit = correlation(pairs);
    if (fit > best.fit) best = { lag, fit };
  }
  return best;
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (which: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[which], 0) / pairs.length;
  const [left, right] = [mean(0), mean(1)];
  let [both, one, other] = [0, 0, 0];
  for (const [a, b] of pairs) {
    both += (a - left) * (b - right);
    one += (a - left) ** 2;
    other += (b - right) ** 2;
  }
  return both / Math.sqrt(one * other || 1);
}

/** Part of the energy a telephone would not pass, by a plain Fourier sum over windows of 43 ms at 48 kHz. */
export function outsideOf(samples: Float32Array, rate: number): number {
  const size = 2048;
  const bins = size / 2;
  const power = new Float64Array(bins);
  const hop = Math.max(size, Math.floor(samples.length / 12));
  for (let from = 0; from + size <= samples.length; from += hop) {
    for (let bin = 0; bin < bins; bin += 8) {
      let [re, im] = [0, 0];
      for (let n = 0; n < size; n++) {
        const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / size);
        const value = (samples[from + n] ?? 0) * window;
        re += value * Math.cos((2 * Math.PI * bin * n) / size);
        im -= value * Math.sin((2 * Math.PI * bin * n) / size);
      }
      power[bin] = (power[bin] ?? 0) + re * re + im * im;
    }
  }
  const hertz = rate / size;
  const all = power.reduce((sum, value) => sum + value, 0);
  const inside = power.reduce((sum, value, bin) => (bin * hertz < 200 || bin * hertz > 4000 ? sum : sum + value), 0);
  return all === 0 ? 0 : 1 - inside / all;
}

/** How many places of a line its pitch is looked at. */
const PLACES = 60;

/** The pitch in Hz at 60 places spread over a line, by autocorrelation between 70 and 400 Hz; 0 where there is none. */
export function pitchesOf(samples: Float32Array, rate: number): number[] {
  const size = Math.round(rate * 0.05);
  return Array.from({ length: PLACES }, (_, place) => {
    const from = Math.floor(((place + 0.5) / PLACES) * samples.length) - size;
    return from < 0 ? 0 : pitchAt(samples.subarray(from, from + 2 * size), size, rate);
  });
}

function pitchAt(window: Float32Array, size: number, rate: number): number {
  const energy = window.subarray(0, size).reduce((sum, value) => sum + value * value, 0);
  if (window.length < 2 * size || energy / size < 1e-4) return 0;
  let best = { lag: 0, value: 0 };
  for (let lag = Math.round(rate / 400); lag < Math.min(size, rate / 70); lag++) {
    let [both, one, other] = [0, 0, 0];
    for (let n = 0; n < size; n += 2) {
      const now = window[n] ?? 0;
      const later = window[n + lag] ?? 0;
      both += now * later;
      one += now * now;
      other += later * later;
    }
    const value = both / Math.sqrt(one * other || 1);
    // A multiple of the period fits nearly as well: only a clearly better fit further out counts.
    if (value > best.value + 0.03) best = { lag, value };
  }
  return best.value > 0.85 ? rate / best.lag : 0;
}
