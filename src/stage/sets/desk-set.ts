import { prop } from '../art.ts';
import { PALETTES } from '../palette.ts';
import type { Cutout, Plan, StageSize } from '../plan.ts';
import type { StageLight } from '../stage.ts';
import { cord, desk, hangWindow, lamp, put, wall } from './furniture.ts';

/** Where things stand on the desk with the telephone in the middle. */
export interface DeskLayout {
  readonly tall: boolean;
  /** CSS pixels for one unit of the props at the sides. */
  readonly scale: number;
  readonly edgeY: number;
  readonly lipY: number;
  /** The middle of the telephone's foot, and pixels for one of its units; it is 228 units wide. */
  readonly phone: { readonly x: number; readonly y: number; readonly scale: number };
}

/** The handset turns about the middle of its grip. Units of the drawing, from the telephone's foot. */
export const GRIP_Y = -112;
const HANDSET_VIEW = { x: -120, y: -148, width: 240, height: 78 };

/**
 * Drawn first at 1232×716 and 366×780, then led by what the page lays over it, which does not shrink with the picture: the caller's
 * card on top, the player's own down the left side, and the buttons in the last 110 px (146 where they stand in two rows).
 */
export function layOutDesk({ width, height }: StageSize): DeskLayout {
  const tall = width / height < 0.95;
  if (tall) {
    const scale = Math.min(width / 366, height / 780);
    const edgeY = height * 0.64;
    const phoneScale = Math.min((0.86 * width) / 366, (1.05 * height) / 780);
    const y = Math.max(height - 126 - 20 * scale, edgeY + 60 * phoneScale);
    return { tall, scale, edgeY, lipY: height - 36 * scale, phone: { x: width / 2, y, scale: phoneScale } };
  }
  const scale = Math.min(width / 1232, height / 716);
  const edgeY = height * 0.66;
  const phoneScale = Math.min((1.54 * width) / 1232, (1.54 * height) / 716);
  const y = Math.max(height - 108 - 34 * scale, edgeY + 36 * phoneScale);
  return { tall, scale, edgeY, lipY: height - 34 * scale, phone: { x: width / 2, y, scale: phoneScale } };
}

/** The desk between calls: the telephone rests. */
export function planDesk(light: StageLight, size: StageSize): Plan {
  const { phone } = layOutDesk(size);
  const handset = put('landline-handset', phone.x, phone.y, phone.scale);
  return { backdrop: paintDesk(light, size) + handset, live: null, cutouts: [] };
}

/** The desk and all that stands still on it while the telephone rings: everything but the handset and its light. */
export function paintDesk(light: StageLight, size: StageSize): string {
  const palette = PALETTES[light];
  const layout = layOutDesk(size);
  const { width } = size;
  const { scale: s, edgeY, lipY, phone } = layout;
  const base = put('landline-base', phone.x, phone.y, phone.scale);
  const line = cord(
    phone.x + 80 * phone.scale,
    phone.y + 2 * phone.scale,
    width + 24,
    phone.y + 26 * s,
    0.86 * phone.scale,
  );
  if (layout.tall) {
    // One window and the telephone: the cards take the rest of a phone's width.
    const windowScale = 0.64 * s;
    return (
      wall(size, edgeY - 68 * s, palette) +
      hangWindow(light, phone.x - 180 * windowScale, edgeY - 220 * s, windowScale) +
      desk(size, edgeY, lipY, palette) +
      line +
      base
    );
  }
  return (
    wall(size, edgeY - 74 * s, palette) +
    hangWindow(light, width - 312 * s, 84 * s, 0.8 * s) +
    desk(size, edgeY, lipY, palette) +
    lamp(width - 190 * s, edgeY + 66 * s, 0.96 * s, palette, true) +
    put('note', phone.x - 160 * phone.scale, edgeY + 104 * s, 1.05 * s) +
    line +
    base +
    put('mug', phone.x + 160 * phone.scale, edgeY + 106 * s, s) +
    put('plant', width - 76 * s, edgeY + 84 * s, 0.84 * s)
  );
}

export function planRinging(light: StageLight, size: StageSize): Plan {
  const { phone } = layOutDesk(size);
  const u = phone.scale;
  return {
    backdrop: paintDesk(light, size),
    // As far as the outer arcs reach, and down to where the handset lies on its rest.
    live: { x: phone.x - 178 * u, y: phone.y - 190 * u, width: 356 * u, height: 118 * u },
    cutouts: [handset(u), { key: 'landline-light', markup: prop('landline-light'), view: LIGHT_VIEW, scale: u }],
  };
}

/** The light on the front, from the telephone's foot. */
export const LIGHT_VIEW = { x: 54, y: -60, width: 28, height: 14 };

function handset(scale: number): Cutout {
  return { key: 'landline-handset', markup: prop('landline-handset'), view: HANDSET_VIEW, scale };
}

/** Where the grip lies in the handset's cutout, as shares of its width and height. */
export const GRIP_ORIGIN = {
  x: -HANDSET_VIEW.x / HANDSET_VIEW.width,
  y: (GRIP_Y - HANDSET_VIEW.y) / HANDSET_VIEW.height,
};
