/** 0 hangs loose, 1 is a wire about to snap; or a function of how far along the cord, 0 to 1. */
export type Tension = number | ((along: number) => number);

export interface CoilShape {
  readonly width: number;
  readonly height: number;
  readonly tension: Tension;
  /** Thickness of the outline, kept inside the height so that nothing is cut off. */
  readonly stroke: number;
}

export interface CoilPoint {
  readonly x: number;
  readonly y: number;
}

/** Eight cubic pieces a turn: the error against the true curve stays under a fifth of a pixel at 40 px high. */
const PIECES_PER_TURN = 8;
/** Distance between two turns over their radius: a loose coil overlaps itself, a stretched one is a wave. */
const LOOSE_PITCH = 1.32;
const TIGHT_PITCH = 6.4;
/** A stretched cord keeps a little of its wave, or it would read as a plain line. */
const TIGHT_RADIUS = 0.14;
/** How far, in radii, a cord takes to swell from its end to its full turn. */
const TAPER = 3.2;
/** The loops are a little narrower than high, as a cord seen from the side. */
const NARROW = 0.82;

/**
 * The points of a telephone cord from left to right, `PIECES_PER_TURN` to a turn. The curve is a trochoid: a circle that is
 * carried along. Where the pull grows, the turns lie further apart and become flatter, as on a real cord.
 */
export function coilPoints(shape: CoilShape): readonly CoilPoint[] {
  const radius = Math.max(0, (shape.height - shape.stroke) / 2);
  const left = shape.stroke / 2;
  const right = shape.width - shape.stroke / 2;
  if (radius === 0 || right <= left) return [];
  const middle = shape.height / 2;
  const points: CoilPoint[] = [];
  const step = (2 * Math.PI) / PIECES_PER_TURN;
  let x = left;
  for (let turn = -Math.PI / 2; x < right; turn += step) {
    const tension = tensionAt(shape.tension, (x - left) / (right - left));
    const reach = radius * swell(x - left, right - x, radius) * (1 - (1 - TIGHT_RADIUS) * tension ** 1.25);
    points.push({
      x: clamp(x + NARROW * reach * Math.sin(turn), left, right),
      y: middle - reach * Math.cos(turn),
    });
    x += (radius * (LOOSE_PITCH + (TIGHT_PITCH - LOOSE_PITCH) * tension ** 1.4)) / PIECES_PER_TURN;
  }
  points.push({ x: right, y: middle });
  return points;
}

/** The same cord as the `d` of an SVG path: smooth cubic pieces through the points, rounded to a tenth of a pixel. */
export function coilPath(shape: CoilShape): string {
  const points = coilPoints(shape);
  const first = points[0];
  if (first === undefined) return '';
  const pieces = [`M${round(first.x)} ${round(first.y)}`];
  for (let i = 1; i < points.length; i += 1) {
    const from = at(points, i - 1);
    const to = at(points, i);
    const before = at(points, i - 2);
    const after = at(points, i + 1);
    // Catmull-Rom: the direction at a point is that from its neighbour to its other neighbour.
    const near = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const far = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    pieces.push(`C${pair(near)} ${pair(far)} ${pair(to)}`);
  }
  return pieces.join('');
}

function tensionAt(tension: Tension, along: number): number {
  return clamp(typeof tension === 'number' ? tension : tension(clamp(along, 0, 1)), 0, 1);
}

function swell(fromLeft: number, toRight: number, radius: number): number {
  const share = clamp(Math.min(fromLeft, toRight) / (TAPER * radius), 0, 1);
  return share * share * (3 - 2 * share);
}

function at(points: readonly CoilPoint[], index: number): CoilPoint {
  return points[clamp(index, 0, points.length - 1)] ?? { x: 0, y: 0 };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function pair(point: CoilPoint): string {
  return `${round(point.x)} ${round(point.y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
