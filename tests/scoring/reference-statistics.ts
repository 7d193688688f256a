/** The statistics of `src/scoring` again, each worked out another way and slowly. Nothing here comes from there. */

interface Rating {
  readonly truth: 'scam' | 'genuine';
  readonly confidence: number;
}

const PANELS = 128;

/** ½ + the area under the curve from 0 to x, by Boole's rule. Absolute error below 1e-13 within ±6. */
export function integratedDistribution(x: number): number {
  const step = x / (4 * PANELS);
  const height = (i: number) => Math.exp(-((i * step) ** 2) / 2);
  let area = 0;
  for (let i = 0; i < 4 * PANELS; i += 4)
    area += 7 * height(i) + 32 * height(i + 1) + 12 * height(i + 2) + 32 * height(i + 3) + 7 * height(i + 4);
  return 0.5 + (area * step * 2) / 45 / Math.sqrt(2 * Math.PI);
}

/** z(p) by halving ±6 until nothing is left. */
export function bisectedQuantile(p: number): number {
  let [low, high] = [-6, 6];
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (integratedDistribution(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export function referenceDetection(hits: number, scams: number, falseAlarms: number, genuine: number) {
  const [h, f] = [(hits + 0.5) / (scams + 1), (falseAlarms + 0.5) / (genuine + 1)];
  const [zh, zf] = [bisectedQuantile(h), bisectedQuantile(f)];
  // 1 / φ(z)² = 2π e^{z²}
  const variance =
    2 * Math.PI * ((h * (1 - h) * Math.exp(zh * zh)) / scams + (f * (1 - f) * Math.exp(zf * zf)) / genuine);
  return { h, f, dPrime: zh - zf, criterion: (zh + zf) / -2, variance };
}

/** Every scam against every genuine call. */
export function pairedArea(ratings: readonly Rating[]): number {
  let [won, pairs] = [0, 0];
  for (const scam of ratings)
    for (const genuine of ratings) {
      if (scam.truth !== 'scam' || genuine.truth !== 'genuine') continue;
      pairs += 1;
      won += (Math.sign(scam.confidence - genuine.confidence) + 1) / 2;
    }
  return won / pairs;
}

/** Hanley & McNeil in their own terms, Q₁ and Q₂, with the mean block size for both. */
export function areaVariance(area: number, scams: number, genuine: number): number {
  const others = (scams + genuine) / 2 - 1;
  const q1 = area / (2 - area);
  const q2 = (2 * area * area) / (1 + area);
  return (area * (1 - area) + others * (q1 - area * area) + others * (q2 - area * area)) / (scams * genuine);
}

/** One term a trial, each looking for its like among all trials. */
export function trialwiseBrier(ratings: readonly Rating[]) {
  const outcome = ({ truth }: Rating) => (truth === 'scam' ? 1 : 0);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const base = mean(ratings.map(outcome));
  const alike = ({ confidence }: Rating) => mean(ratings.filter((one) => one.confidence === confidence).map(outcome));
  return {
    score: mean(ratings.map((one) => (one.confidence / 100 - outcome(one)) ** 2)),
    calibration: mean(ratings.map((one) => (one.confidence / 100 - alike(one)) ** 2)),
    resolution: mean(ratings.map((one) => (alike(one) - base) ** 2)),
    uncertainty: mean(ratings.map((one) => (outcome(one) - base) ** 2)),
  };
}

/** Pearson's product-moment correlation from raw sums; whole numbers keep it exact. NaN without variance. */
export function pearson(xs: readonly number[], ys: readonly number[]): number {
  const n = xs.length;
  const sum = (of: (i: number) => number) => xs.reduce((total, _, i) => total + of(i), 0);
  const x = (i: number) => xs[i] ?? 0;
  const y = (i: number) => ys[i] ?? 0;
  const [sx, sy] = [sum(x), sum(y)];
  const cross = n * sum((i) => x(i) * y(i)) - sx * sy;
  const [vx, vy] = [n * sum((i) => x(i) ** 2) - sx * sx, n * sum((i) => y(i) ** 2) - sy * sy];
  return cross / Math.sqrt(vx * vy);
}
