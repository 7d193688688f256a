import { clamp01, easeInOut, mix } from './ease.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Cord {
  readonly from: Point;
  readonly to: Point;
  /** CSS pixels for one unit; at 1 a relaxed coil is 25 high with 18.5 between its loops. */
  readonly scale: number;
  /** 0 a relaxed coil, 1 a wire stretched almost straight. */
  readonly tension: number;
}

/** Points to a loop: enough that straight pieces between them look round at twice the pixels. */
const STEPS = 16;
/** Loops over which an end of the cord runs out into a straight piece. */
const TAPER = 3;

/**
 * The line of a telephone cord: forward motion plus a circle. While the circle is faster than the motion there are loops; pulled
 * tight, the loops open into waves. The near end holds still and the coils travel along the cord, as a pulled one does.
 */
export function coilPoints({ from, to, scale, tension }: Cord): readonly Point[] {
  const pull = clamp01(tension);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const pitch = mix(18.5, 46, pull ** 1.2) * scale;
  const radius = mix(12.5, 1.6, pull ** 1.3) * scale;
  const loops = length / pitch;
  const points: Point[] = [];
  for (let i = 0; i <= loops * STEPS; i += 1) {
    const turns = i / STEPS;
    const ends = easeInOut(Math.min(turns, loops - turns) / TAPER);
    const angle = turns * 2 * Math.PI;
    const forward = turns * pitch + radius * 0.66 * ends * Math.sin(angle);
    const across = -radius * ends * Math.cos(angle);
    points.push({
      x: from.x + along.x * forward - along.y * across,
      y: from.y + along.y * forward + along.x * across,
    });
  }
  return points;
}

/** The same line as SVG path data, in tenths of a pixel. */
export function coilPath(cord: Cord): string {
  return coilPoints(cord)
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

/** How far a pulse of 1–10 stretches the cord: 0–1. */
export function tensionOf(pulse: number): number {
  return clamp01((pulse - 1) / 9);
}
