import type { Place } from '../lint/lay-out.ts';
import type { MapPalette } from './map-palette.ts';
import { rounded } from './map-region.ts';
import type { MapScene } from './map-scene.ts';

/** Smaller than this many CSS pixels a text is a smear, and costs as much as one that can be read. */
const LEAST_TEXT = 5;
const NAME = 15.5;
const FIGURE = 14.5;
const INSET = 13;

/** A node, check or ending: its name, a bar of its reach, the figure, and what is wrong with it. */
export function drawBox(
  pen: CanvasRenderingContext2D,
  { reach, marks, chosen, percent, anyTime }: MapScene,
  colours: MapPalette,
  id: string,
  place: Place,
  scale: number,
): void {
  const { x, y, width, height, kind } = place;
  const share = reach.get(id);
  const isChosen = id === chosen;
  pen.fillStyle = isChosen ? colours.amberTint : colours.box;
  rounded(pen, place, kind === 'ending' ? 24 : 10);
  pen.fill();
  pen.lineWidth = isChosen ? 4.4 : 2.5;
  pen.strokeStyle = isChosen ? colours.blue : colours.edge;
  pen.stroke();

  const isLegible = NAME * scale >= LEAST_TEXT;
  const left = x + INSET + (kind === 'ending' ? 6 : 0);
  const right = x + width - INSET - (kind === 'ending' ? 4 : 0);
  pen.textBaseline = 'middle';
  if (isLegible) {
    pen.fillStyle = colours.ink;
    pen.font = `650 ${NAME}px ${colours.font}`;
    pen.textAlign = 'left';
    pen.fillText(
      shorten(pen, kind === 'hangUp' ? anyTime : id, right - left),
      left,
      y + (share === undefined ? height / 2 : 22),
    );
  }
  if (share !== undefined) {
    const bar = { x: left, y: y + height - 23, width: right - left - 44, height: 7 };
    const filled = Math.max(share > 0 ? 3 : 2, bar.width * share);
    pen.fillStyle = colours.well;
    rounded(pen, bar, 3.5);
    pen.fill();
    pen.fillStyle = share === 0 ? colours.vermilion : colours.teal;
    rounded(pen, { ...bar, width: filled }, Math.min(3.5, filled / 2));
    pen.fill();
    if (isLegible) {
      pen.fillStyle = share === 0 ? colours.vermilion : colours.ink2;
      pen.font = `700 ${FIGURE}px ${colours.font}`;
      pen.textAlign = 'right';
      pen.fillText(percent(share), right, y + height - 19);
    }
  }
  const mark = marks.get(id);
  if (mark) drawMark(pen, colours, mark, x + width - 4, y + 2);
}

/** An error is a disc, a warning a triangle: the form says it as well as the colour. */
function drawMark(
  pen: CanvasRenderingContext2D,
  colours: MapPalette,
  mark: 'error' | 'warning',
  x: number,
  y: number,
): void {
  pen.lineWidth = 2.5;
  pen.strokeStyle = colours.surface;
  pen.beginPath();
  if (mark === 'error') pen.arc(x, y, 14, 0, Math.PI * 2);
  else {
    pen.strokeStyle = colours.onAmber;
    pen.moveTo(x, y - 15);
    pen.lineTo(x + 16, y + 12);
    pen.lineTo(x - 16, y + 12);
    pen.closePath();
  }
  pen.lineJoin = 'round';
  pen.fillStyle = mark === 'error' ? colours.vermilionFill : colours.amber;
  pen.fill();
  pen.stroke();
  const sign = mark === 'error' ? colours.onFill : colours.onAmber;
  const low = mark === 'error' ? y : y + 1;
  pen.strokeStyle = sign;
  pen.lineCap = 'round';
  pen.lineWidth = 3.2;
  pen.beginPath();
  pen.moveTo(x, low - 6);
  pen.lineTo(x, low + 1.5);
  pen.moveTo(x, low + 7);
  pen.lineTo(x, low + 7.2);
  pen.stroke();
  pen.lineCap = 'butt';
}

const widths = new Map<string, string>();

/** Names are measured once: measuring is most of what drawing a text costs. */
function shorten(pen: CanvasRenderingContext2D, text: string, width: number): string {
  const key = `${text} ${width} ${pen.font}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 3000) widths.clear();
  let fits = text;
  for (let length = text.length - 1; length > 3 && pen.measureText(fits).width > width; length -= 1)
    fits = `${text.slice(0, length)}…`;
  widths.set(key, fits);
  return fits;
}
