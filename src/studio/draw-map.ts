import type { Arrow, Place } from '../lint/lay-out.ts';
import { drawBox } from './draw-box.ts';
import type { MapPalette } from './map-palette.ts';
import { meets, type Region, rounded } from './map-region.ts';
import type { MapScene } from './map-scene.ts';

/** Column heads are drawn over the map and not here: they stay in sight when it is moved. */
export function drawMap(
  pen: CanvasRenderingContext2D,
  scene: MapScene,
  colours: MapPalette,
  seen: Region,
  scale: number,
): void {
  const { layout, chosen } = scene;
  layout.columns.forEach((column, i) => {
    if (column.x > seen.x + seen.width || column.x + column.width < seen.x) return;
    pen.fillStyle = i % 2 === 0 ? colours.column : colours.columnOdd;
    rounded(pen, { ...column, y: 12, height: layout.lane - 24 }, 14);
    pen.fill();
  });
  for (const arrow of layout.arrows) drawArrow(pen, scene, colours, arrow, seen, false);
  if (chosen !== null)
    for (const arrow of layout.arrows)
      if (arrow.from === chosen || arrow.to === chosen) drawArrow(pen, scene, colours, arrow, seen, true);
  for (const [id, place] of layout.places) if (meets(place, seen)) drawBox(pen, scene, colours, id, place, scale);
}

/** Thickest for a way everybody goes; map pixels. */
const THICK = { least: 1.5, more: 4.5 } as const;

function drawArrow(
  pen: CanvasRenderingContext2D,
  { layout, reach }: MapScene,
  colours: MapPalette,
  arrow: Arrow,
  seen: Region,
  isChosen: boolean,
): void {
  const from = layout.places.get(arrow.from);
  const to = layout.places.get(arrow.to);
  if (!from || !to) return;
  // Checks and hanging up are possible everywhere: their arrows show only for the box that is looked at.
  const isAnywhere = from.kind === 'check' || from.kind === 'hangUp';
  if (isAnywhere && !isChosen) return;
  const bounds = boundsOf(arrow, from, to);
  if (!meets(bounds, seen)) return;
  const share = Math.max(
    0,
    ...arrow.ids.map((id) => reach.get(id) ?? 0),
    arrow.via === 'choice' ? 0 : (reach.get(arrow.from) ?? 0) / 2,
  );
  const isNever = reach.size > 0 && (reach.get(arrow.from) === 0 || (arrow.via === 'choice' && share === 0));
  pen.strokeStyle = isNever ? colours.vermilion : isChosen ? colours.blue : colours.arrow;
  pen.lineWidth = isNever ? 2 : THICK.least + THICK.more * share;
  pen.setLineDash(isNever ? [6, 5] : arrow.via === 'silence' ? [2, 5] : []);
  pen.beginPath();
  trace(pen, arrow, from, to);
  pen.stroke();
  pen.setLineDash([]);
}

/** From the right side of one box through its bends to the left side of the other; back links go round underneath. */
function trace(pen: CanvasRenderingContext2D, arrow: Arrow, from: Place, to: Place): void {
  if (from.kind === 'check' || from.kind === 'hangUp') {
    const x = from.x + from.width / 2;
    pen.moveTo(x, from.y);
    pen.bezierCurveTo(
      x,
      from.y - 120,
      to.x + to.width / 2,
      to.y + to.height + 120,
      to.x + to.width / 2,
      to.y + to.height,
    );
    return;
  }
  const isBack = to.x <= from.x;
  let x = isBack ? from.x : from.x + from.width;
  let y = from.y + from.height / 2;
  pen.moveTo(x, y);
  if (isBack && arrow.bends.length === 0) {
    const low = Math.max(from.y, to.y) + from.height + 26;
    pen.bezierCurveTo(x - 40, y, x - 40, low, (x + to.x + to.width) / 2, low);
    pen.bezierCurveTo(
      to.x + to.width + 40,
      low,
      to.x + to.width + 40,
      to.y + to.height / 2,
      to.x + to.width,
      to.y + to.height / 2,
    );
    return;
  }
  const end = { x: isBack ? to.x + to.width : to.x, y: to.y + to.height / 2 };
  for (const point of [...arrow.bends, end]) {
    const half = (point.x - x) / 2;
    pen.bezierCurveTo(x + half, y, point.x - half, point.y, point.x, point.y);
    ({ x, y } = point);
  }
}

function boundsOf(arrow: Arrow, from: Place, to: Place): Region {
  const xs = [from.x, to.x, ...arrow.bends.map((bend) => bend.x)];
  const ys = [from.y, to.y, ...arrow.bends.map((bend) => bend.y)];
  const [x, y] = [Math.min(...xs) - 60, Math.min(...ys) - 40];
  return { x, y, width: Math.max(...xs) + 260 - x, height: Math.max(...ys) + 160 - y };
}
