import { type Arrow, BOX, type Layout } from '../lint/lay-out.ts';

/** Px between the starts of two arrows that leave one box, and how far from its middle the outermost may start. */
const FAN = 11;
const FAN_MAX = 24;

/** The curve of an arrow: level where it leaves, where it passes a layer and where it arrives, so bundles stay bundles. */
export function pathOf(arrow: Arrow, map: Layout): string {
  const from = map.places.get(arrow.from);
  const to = map.places.get(arrow.to);
  if (!from || !to) return '';
  const forward = to.x > from.x;
  const level = to.x === from.x;
  const side = forward || level ? 1 : -1;
  const start = { x: side > 0 ? from.x + from.width : from.x, y: from.y + from.height / 2 + fanOf(arrow, map) };
  // Within one layer an arrow swings out to the right and comes back; otherwise it arrives on the near side.
  const end = { x: forward ? to.x : to.x + to.width, y: to.y + to.height / 2 };
  let { x, y } = start;
  const parts = [`M${x} ${round(y)}`];
  const curveTo = (nextX: number, nextY: number) => {
    const half = Math.abs(nextX - x) / 2;
    parts.push(`C${x + side * half} ${round(y)} ${nextX - side * half} ${nextY} ${nextX} ${nextY}`);
    [x, y] = [nextX, nextY];
  };
  if (level) {
    const out = x + 44;
    parts.push(`C${out} ${round(y)} ${out} ${end.y} ${end.x} ${end.y}`);
    return parts.join('');
  }
  for (const bend of arrow.bends) {
    curveTo(bend.x - (side * BOX.width) / 2, bend.y);
    x = bend.x + (side * BOX.width) / 2;
    parts.push(`H${x}`);
  }
  curveTo(end.x, end.y);
  return parts.join('');
}

/** Arrows leave a box side by side, in the order of where they go, so that they do not cross at once. */
function fanOf(arrow: Arrow, map: Layout): number {
  const target = (one: Arrow) => one.bends[0]?.y ?? map.places.get(one.to)?.y ?? 0;
  const leaving = map.arrows
    .filter((one) => one.from === arrow.from && one.via !== 'finding')
    .sort((a, b) => target(a) - target(b));
  const place = leaving.indexOf(arrow) - (leaving.length - 1) / 2;
  return Math.max(-FAN_MAX, Math.min(FAN_MAX, place * FAN));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
