import type { Layout } from '../lint/lay-out.ts';

const WAYS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

/** The box an arrow key leads to: near in its direction, and little to the side. Null at the edge of the map. */
export function nextPlace({ places }: Pick<Layout, 'places'>, from: string, key: string): string | null {
  const way = Object.hasOwn(WAYS, key) ? WAYS[key as keyof typeof WAYS] : null;
  const here = places.get(from);
  if (!way || !here) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of places) {
    const dx = place.x - here.x;
    const dy = place.y - here.y;
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (ahead < here.height / 2) continue;
    // To the side counts double: the eye follows the row or the column first.
    const cost = ahead + aside * 2;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
