import { prop } from '../art.ts';
import type { Point } from '../coil.ts';
import { PALETTES } from '../palette.ts';
import type { Box, Cutout, Plan, StageSize } from '../plan.ts';
import type { StageLight } from '../stage.ts';
import { desk, hangWindow, lamp, put, wall } from './furniture.ts';

/** The disc that stands for a caller, and what lies on the desk under it. */
export interface CallLayout {
  readonly wide: boolean;
  readonly scale: number;
  readonly edgeY: number;
  readonly lipY: number;
  readonly disc: Point & { readonly radius: number };
  /** Null where there is no room: on phones a text message is a row among the captions. */
  readonly mobile: (Point & { readonly scale: number }) | null;
  /** The cord from the player's own handset, in front of the picture, across the desk and away. */
  readonly cord: { readonly from: Point; readonly to: Point; readonly scale: number };
  /** The part of the desk that mobile and cord lie on. */
  readonly strip: Box;
}

/** Drawn first at 744×404 and 390×196. The right-hand 240 px (180 on a phone) belong to the cards of the page. */
export function layOutCall({ width, height }: StageSize): CallLayout {
  const wide = width >= 560;
  const scale = wide ? Math.min(width / 744, height / 404) : Math.min(width / 390, height / 196);
  const edgeY = height * (wide ? 0.76 : 0.765);
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
    cord: {
      from: { x: (wide ? 176 : 116) * scale, y: height + 14 * scale },
      to: { x: width + 40 * scale, y: height - (wide ? 42 : 20) * scale },
      scale: (wide ? 0.8 : 0.52) * scale,
    },
    strip: { x: 0, y: edgeY + 3, width, height: height - edgeY },
  };
}

export const HALO = 1.72;
const SILHOUETTE_VIEW = { x: -104, y: -104, width: 208, height: 208 };
/** The part of its drawing a cutout of the mobile shows; it lies on the point 0, 0. */
export const MOBILE_VIEW = { x: -56, y: -48, width: 124, height: 62 };
/** As far as the loudest bars reach, in radii of the disc. */
const REACH = 1.58;

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
  const { disc } = layout;
  const reach = REACH * disc.radius;
  return {
    backdrop: paintCall(light, size, layout),
    live: { x: disc.x - reach, y: disc.y - reach, width: 2 * reach, height: 2 * reach },
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
    halo +
    desk(size, edgeY, lipY, palette) +
    lamp(42 * s, edgeY + 60 * s, 0.6 * s, palette) +
    put('mug', disc.x - 112 * s, edgeY + 62 * s, 0.7 * s)
  );
}
