import type { Spot } from './tracks.ts';

/** Px a box takes up with the room under it, and a passing arrow. */
export interface Room {
  readonly box: number;
  readonly pass: number;
}

const SWEEPS = 8;
/** An arrow passing two layers pulls this much harder than one at a box: long arrows should run straight. */
const STRAIGHT = 4;

/** Gives every spot its height on the page, near its neighbours, in the order it has, no two closer than their room. */
export function spreadLayers(layers: readonly (readonly Spot[])[], room: Room): void {
  const half = (spot: Spot) => (spot.id === null ? room.pass : room.box) / 2;
  for (const layer of layers) settle(layer, () => 0, half);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const toRight = sweep % 2 === 0;
    for (let i = 0; i < layers.length; i += 1) {
      const layer = layers[toRight ? i : layers.length - 1 - i];
      // The last two sweeps look both ways, so that nothing hangs on the side that was looked at last.
      const side = sweep >= SWEEPS - 2 ? 'both' : toRight ? 'left' : 'right';
      if (layer) settle(layer, (spot) => pullOf(spot, side), half);
    }
  }
}

/** The mean height of the neighbours; null where there is none. */
function pullOf(spot: Spot, side: 'left' | 'right' | 'both'): number | null {
  const near = side === 'both' ? [...spot.left, ...spot.right] : spot[side];
  if (near.length === 0) return spot.left.length + spot.right.length > 0 ? spot.y : null;
  let sum = 0;
  let weight = 0;
  for (const other of near) {
    const pull = spot.id === null && other.id === null ? STRAIGHT : 1;
    sum += other.y * pull;
    weight += pull;
  }
  return sum / weight;
}

/**
 * The places nearest to those wanted (least squares) that keep order and distance: with the distances taken off it is a
 * regression that may only rise, solved by pooling neighbours that fall. A spot nothing pulls stays close to the next one.
 */
function settle(layer: readonly Spot[], wanted: (spot: Spot) => number | null, half: (spot: Spot) => number): void {
  const offsets: number[] = [];
  let offset = 0;
  const wants = layer.map((spot, i) => {
    const before = layer[i - 1];
    if (before) offset += half(before) + half(spot);
    offsets.push(offset);
    const want = wanted(spot);
    return want === null ? null : want - offset;
  });
  for (let i = wants.length - 2; i >= 0; i -= 1) wants[i] ??= wants[i + 1] ?? null;
  const pools: { sum: number; count: number }[] = [];
  let above = 0;
  for (const want of wants) {
    above = want ?? above;
    let pool = { sum: above, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  let i = 0;
  for (const { sum, count } of pools) {
    for (const end = i + count; i < end; i += 1) {
      const spot = layer[i];
      if (spot) spot.y = sum / count + (offsets[i] ?? 0);
    }
  }
}
