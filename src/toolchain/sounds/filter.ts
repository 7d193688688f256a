/** A second-order filter, normalised so that a0 is 1. */
export interface Filter {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** Takes away what lies above `hertz`, 12 dB an octave, 3 dB down at `hertz`. */
export function lowpass(rate: number, hertz: number): Filter {
  const { cos, slope } = angle(rate, hertz);
  return normalised([(1 - cos) / 2, 1 - cos, (1 - cos) / 2], [1 + slope, -2 * cos, 1 - slope]);
}

/** Takes away what lies below `hertz`, 12 dB an octave, 3 dB down at `hertz`. */
export function highpass(rate: number, hertz: number): Filter {
  const { cos, slope } = angle(rate, hertz);
  return normalised([(1 + cos) / 2, -(1 + cos), (1 + cos) / 2], [1 + slope, -2 * cos, 1 - slope]);
}

/** Lets through what lies around `hertz`, 3 dB down at half of `width` to either side; what lies at it stays as it is. */
export function resonance(rate: number, hertz: number, width: number): Filter {
  const turn = (2 * Math.PI * hertz) / rate;
  const slope = Math.sin(turn) * (width / hertz / 2);
  return normalised([slope, 0, -slope], [1 + slope, -2 * Math.cos(turn), 1 - slope]);
}

export function filtered(samples: Float64Array, { b, a }: Filter): Float64Array {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

function angle(rate: number, hertz: number): { cos: number; slope: number } {
  const turn = (2 * Math.PI * hertz) / rate;
  return { cos: Math.cos(turn), slope: Math.sin(turn) / Math.SQRT2 };
}

function normalised(b: readonly [number, number, number], a: readonly [number, number, number]): Filter {
  return { b: [b[0] / a[0], b[1] / a[0], b[2] / a[0]], a: [a[1] / a[0], a[2] / a[0]] };
}
