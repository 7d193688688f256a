import { PALETTES } from '../palette.ts';
import type { Plan, StageSize } from '../plan.ts';
import type { StageLight } from '../stage.ts';
import { cord, desk, hangWindow, put, wall } from './furniture.ts';

/**
 * The call is over: the handset lies on its rest, the cord is slack, the caller still a silhouette. Drawn first at 1232×304 (what
 * was done lies on the right-hand third) and 390×216 (it lies along the bottom). Nothing here moves.
 */
export function planVerdict(light: StageLight, size: StageSize): Plan {
  const { width, height } = size;
  const wide = width >= 700;
  const palette = PALETTES[light];
  const s = wide ? Math.min(width / 1100, height / 304) : Math.min(width / 390, (height - 50) / 166);
  // On a phone the list along the bottom keeps its height, whatever the picture has.
  const edgeY = wide ? height * 0.64 : Math.min(height * 0.58, Math.max(height * 0.45, height - 132));
  const lipY = height - 16 * s;
  const phone = wide
    ? { x: width * 0.344, y: edgeY + 72 * s, scale: 1.1 * s }
    : { x: width * 0.268, y: edgeY + 12 * s, scale: 0.56 * s };
  const disc = wide
    ? { x: width * 0.53, y: edgeY - 84 * s, radius: 70 * s }
    : { x: width * 0.6, y: edgeY * 0.5, radius: 40 * s };
  const { scale: u } = phone;
  const line = cord(phone.x + 80 * u, phone.y + 2 * u, width + 24, Math.min(phone.y + 24 * u, lipY + 2), 0.8 * u);
  const telephone = put('landline-base', phone.x, phone.y, u) + put('landline-handset', phone.x, phone.y, u);
  const caller = put('silhouette', disc.x, disc.y, disc.radius / 100);
  const things = wide
    ? put('plant', 84 * s, edgeY + 68 * s, 0.56 * s) +
      put('note', width * 0.575, edgeY + 56 * s, 0.84 * s) +
      line +
      telephone +
      put('mug', width * 0.7, edgeY + 62 * s, 0.72 * s)
    : line + telephone + put('mug', width * 0.895, edgeY + 8 * s, 0.52 * s);
  return {
    backdrop:
      wall(size, edgeY - 40 * s, palette) +
      (wide ? hangWindow(light, 30 * s, 14 * s, 0.75 * s) : '') +
      caller +
      desk(size, edgeY, lipY, palette) +
      things,
    live: null,
    cutouts: [],
  };
}
