import type { Link } from './arrows.ts';
import type { Layer } from './layers.ts';

/** A box, or the spot where an arrow on its way past a layer goes through it. */
export interface Spot {
  readonly layer: number;
  /** The node or ending; null where only arrows pass. */
  readonly id: string | null;
  readonly left: Spot[];
  readonly right: Spot[];
  /** Place in its layer from the top, from 0. */
  order: number;
  /** Middle, in px. */
  y: number;
}

/** The layers filled with boxes and with the spots that keep room for arrows passing by. */
export interface Tracks {
  readonly layers: readonly Spot[][];
  /** The spots an arrow between these two passes, on the way from the first to the second. */
  passed(from: string, to: string): readonly Spot[];
}

/**
 * Cuts every arrow that crosses layers into steps of one. Arrows to the same box share their spots, so that twenty ways to
 * one ending come in as one bundle, not as twenty threads.
 */
export function layTracks(layers: readonly Layer[], links: readonly Link[]): Tracks {
  const spots = layers.map(({ ids }, layer) => ids.map((id, order) => spotOf(layer, id, order)));
  const boxes = new Map(spots.flat().map((spot) => [spot.id ?? '', spot]));
  const shared = new Map<string, Spot>();
  const joined = new Set<string>();
  const routes = new Map<string, readonly Spot[]>();

  for (const { from, to } of links) {
    const start = boxes.get(from);
    const end = boxes.get(to);
    if (!start || !end || joined.has(`${from} ${to}`)) continue;
    joined.add(`${from} ${to}`);
    const step = Math.sign(end.layer - start.layer);
    const route: Spot[] = [];
    let before = start;
    for (let layer = start.layer + step; step !== 0; layer += step) {
      const isEnd = layer === end.layer;
      const key = `${to} ${layer} ${step}`;
      const known = isEnd ? end : shared.get(key);
      const spot = known ?? spotOf(layer, null, spots[layer]?.length ?? 0);
      if (!known) {
        shared.set(key, spot);
        spots[layer]?.push(spot);
      }
      join(before, spot, step);
      if (isEnd) break;
      route.push(spot);
      before = spot;
    }
    routes.set(`${from} ${to}`, route);
  }
  return { layers: spots, passed: (from, to) => routes.get(`${from} ${to}`) ?? [] };
}

function spotOf(layer: number, id: string | null, order: number): Spot {
  return { layer, id, left: [], right: [], order, y: 0 };
}

function join(from: Spot, to: Spot, step: number): void {
  const [left, right] = step > 0 ? [from, to] : [to, from];
  if (left.right.includes(right)) return;
  left.right.push(right);
  right.left.push(left);
}
