import type { Spot } from './tracks.ts';

/** Sweeps to the right and back. After about this many, more of them change nothing on the shipped calls. */
const SWEEPS = 10;

/**
 * Orders every layer so that few arrows cross: each spot moves to the mean place of its neighbours (barycenter), in sweeps
 * to the right and to the left, and the order with the fewest crossings met on the way is kept.
 */
export function orderLayers(layers: readonly Spot[][]): void {
  let best = layers.map((layer) => [...layer]);
  let fewest = countCrossings(layers);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    const toRight = sweep % 2 === 0;
    for (let i = 1; i < layers.length; i += 1) {
      const layer = layers[toRight ? i : layers.length - 1 - i];
      if (layer) sortByNeighbours(layer, toRight ? 'left' : 'right');
    }
    const crossings = countCrossings(layers);
    if (crossings < fewest) {
      fewest = crossings;
      best = layers.map((layer) => [...layer]);
    }
  }
  best.forEach((layer, i) => {
    layers[i]?.splice(0, layer.length, ...layer);
    number(layer);
  });
}

/** Spots without a neighbour on that side keep their place; ties keep the order they had. */
function sortByNeighbours(layer: Spot[], side: 'left' | 'right'): void {
  const wants = new Map(
    layer.map((spot) => [spot, spot[side].length > 0 ? mean(spot[side].map((other) => other.order)) : null]),
  );
  const free = layer.filter((spot) => wants.get(spot) !== null);
  free.sort((a, b) => (wants.get(a) ?? 0) - (wants.get(b) ?? 0) || a.order - b.order);
  layer.forEach((spot, i) => {
    if (wants.get(spot) !== null) layer[i] = free.shift() ?? spot;
  });
  number(layer);
}

/** Pairs of arrows between neighbouring layers that cross. */
export function countCrossings(layers: readonly (readonly Spot[])[]): number {
  let crossings = 0;
  for (const [i, layer] of layers.entries()) {
    // Taken from top to bottom, an arrow crosses every earlier one that ends further down (a Fenwick tree counts them).
    const size = layers[i + 1]?.length ?? 0;
    const tree = new Int32Array(size + 1);
    let seen = 0;
    for (const spot of layer) {
      const ends = spot.right.map((other) => other.order);
      for (const end of ends) {
        let notBelow = 0;
        for (let at = end + 1; at > 0; at -= at & -at) notBelow += tree[at] ?? 0;
        crossings += seen - notBelow;
      }
      for (const end of ends) for (let at = end + 1; at <= size; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
      seen += ends.length;
    }
  }
  return crossings;
}

function number(layer: readonly Spot[]): void {
  layer.forEach((spot, i) => {
    spot.order = i;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
