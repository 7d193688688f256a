import { prop } from '../art.ts';
import type { Point } from '../coil.ts';
import { PALETTES } from '../palette.ts';
import type { Cutout, Plan, StageSize } from '../plan.ts';
import type { StageLight } from '../stage.ts';
import { desk, hang, hangWindow, lamp, put, wall } from './furniture.ts';

/** The disc that stands for a caller, and what lies on the desk under it. */
export interface CallLayout {
  readonly wide: boolean;
  readonly scale: number;
  readonly edgeY: number;
  readonly lipY: number;
  readonly disc: Point & { readonly radius: number };
  /** Null where there is no room: on phones a text message is a row among the captions. */
  readonly mobile: (Point & { readonly scale: number }) | null;
  /** The cord along the desk's front edge, left to right. */
  readonly cord: { readonly from: Point; readonly to: Point; readonly scale: number };
}

/** Drawn first at 744×404 and 390×196. The right-hand 240 px (180 on a phone) belong to the cards of the page. */
export function layOutCall({ width, height }: StageSize): CallLayout {
  const wide = width >= 560;
  const scale = wide ? Math.min(width / 744, height / 404) : Math.min(width / 390, height / 196);
  const edgeY = height * (wide ? 0.76 : 0.765);
  const cordY = height - (wide ? 17 : 11) * scale;
  // The middle of the disc lies over the caller's name, which the page sets at these same shares of the width.
  const disc = wide
    ? { x: width * 0.336, y: height * 0.436, radius: Math.min(0.208 * height, 0.118 * width) }
    : { x: width * 0.26, y: height * 0.46, radius: Math.min(0.228 * height, 0.13 * width) };
  return {
    wide,
    scale,
    edgeY,
    lipY: height - 14 * scale,
    disc,
    mobile: wide ? { x: disc.x + 104 * scale, y: edgeY + 60 * scale, scale: 0.86 * scale } : null,
    cord: { from: { x: -30, y: cordY }, to: { x: width + 60, y: cordY }, scale: (wide ? 0.62 : 0.46) * scale },
  };
}

export const HALO = 1.72;
const SILHOUETTE_VIEW = { x: -104, y: -104, width: 208, height: 208 };
const MOBILE_VIEW = { x: -56, y: -48, width: 124, height: 62 };
/** Where a cutout of the mobile has the point it lies on. */
export const MOBILE_ORIGIN = { x: -MOBILE_VIEW.x / MOBILE_VIEW.width, y: -MOBILE_VIEW.y / MOBILE_VIEW.height };

/** Silhouette, bars and props are the same in every call; only the light follows the story. */
export function planCall(light: StageLight, size: StageSize): Plan {
  const layout = layOutCall(size);
  const cutouts: Cutout[] = [
    { key: 'silhouette', markup: prop('silhouette'), view: SILHOUETTE_VIEW, scale: layout.disc.radius / 100 },
  ];
  if (layout.mobile) {
    const { scale } = layout.mobile;
    cutouts.push({ key: 'mobile', markup: prop('mobile'), view: MOBILE_VIEW, scale });
    cutouts.push({ key: 'mobile-lit', markup: prop('mobile-lit'), view: MOBILE_VIEW, scale });
  }
  return {
    backdrop: paintCall(light, size, layout),
    live: { x: 0, y: 0, width: size.width, height: size.height },
    cutouts,
  };
}

function paintCall(light: StageLight, size: StageSize, layout: CallLayout): string {
  const palette = PALETTES[light];
  const { width, height } = size;
  const { scale: s, edgeY, lipY, disc } = layout;
  const halo = `<circle cx="${disc.x}" cy="${disc.y}" r="${disc.radius * HALO}" fill="${palette.halo}"/>`;
  if (!layout.wide) {
    return (
      wall(size, edgeY - 60 * s, palette) +
      hangWindow(light, width * 0.45, height * 0.05, 0.61 * s) +
      halo +
      desk(size, edgeY, lipY, palette)
    );
  }
  return (
    wall(size, edgeY - 60 * s, palette) +
    hangWindow(light, disc.x + 145 * s, 36 * s, 0.6 * s) +
    hang('bed', width - 184 * s, edgeY - 137 * s, s, palette) +
    halo +
    desk(size, edgeY, lipY, palette) +
    lamp(42 * s, edgeY + 60 * s, 0.6 * s, palette) +
    put('mug', disc.x - 112 * s, edgeY + 62 * s, 0.7 * s)
  );
}
