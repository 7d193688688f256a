/** Slow at both ends; 0–1 in and out. */
export function easeInOut(t: number): number {
  const x = clamp01(t);
  return x * x * (3 - 2 * x);
}

/**
 * The timing function CSS calls cubic-bezier(x1, y1, x2, y2). Solved by halving: 20 steps are exact to a millionth, and it runs a
 * few dozen times per reveal.
 */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): (t: number) => number {
  const at = (a: number, b: number, s: number) => 3 * a * s * (1 - s) ** 2 + 3 * b * s ** 2 * (1 - s) + s ** 3;
  return (t) => {
    if (t <= 0) return 0;
    if (t >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let step = 0; step < 20; step += 1) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < t) low = middle;
      else high = middle;
    }
    return at(y1, y2, (low + high) / 2);
  };
}

export function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}

export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
