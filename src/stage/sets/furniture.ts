import { type Prop, prop } from '../art.ts';
import { coilPath } from '../coil.ts';
import { CORD, INK, type Palette } from '../palette.ts';
import type { StageSize } from '../plan.ts';
import type { StageLight } from '../stage.ts';

/** A drawing set down at a place, so many pixels to its unit. */
export function put(name: Prop, x: number, y: number, scale: number): string {
  return set(prop(name), x, y, scale);
}

export function set(markup: string, x: number, y: number, scale: number): string {
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${scale.toFixed(4)})">${markup}</g>`;
}

/** The window of the hour, by its top left corner; 360 × 300 units. */
export function hangWindow(light: StageLight, x: number, y: number, scale: number): string {
  return put(`window-${light}`, x, y, scale);
}

/** The wall in its two tones, meeting at a rail that lies `railY` down. */
export function wall(size: StageSize, railY: number, palette: Palette): string {
  const { width, height } = size;
  return (
    `<path fill="${palette.wall}" d="M0 0h${width}v${height}h-${width}z"/>` +
    `<path fill="${palette.wallLow}" d="M0 ${round(railY)}h${width}v${height}h-${width}z"/>` +
    `<path stroke="${palette.rail}" stroke-width="5" d="M0 ${round(railY)}h${width}"/>`
  );
}

/** The desk: its inked edge at `edgeY`, its front lip at `lipY`, a few strokes of grain between. */
export function desk(size: StageSize, edgeY: number, lipY: number, palette: Palette): string {
  const { width, height } = size;
  const stroke = (x: number, y: number, length: number) =>
    `M${round(x * width)} ${round(edgeY + y * (lipY - edgeY))}h${round(length * width)}`;
  const grain = [
    stroke(0.04, 0.35, 0.16),
    stroke(0.1, 0.76, 0.09),
    stroke(0.44, 0.68, 0.1),
    stroke(0.55, 0.39, 0.19),
    stroke(0.8, 0.21, 0.15),
  ];
  return (
    `<path fill="${palette.desk}" d="M0 ${round(edgeY)}h${width}v${height}h-${width}z"/>` +
    `<path stroke="${palette.grain}" stroke-width="4" stroke-linecap="round" d="${grain.join('')}"/>` +
    `<path fill="${palette.deskLip}" d="M0 ${round(lipY)}h${width}v${height}h-${width}z"/>` +
    `<path stroke="${INK}" stroke-width="4" d="M0 ${round(edgeY)}h${width}"/>`
  );
}

/** A lamp that is lit, with its cone of light, or not, as the hour asks. It leans right, or left where it is turned. */
export function lamp(x: number, y: number, scale: number, palette: Palette, turned = false): string {
  const markup = palette.lampLit ? prop('lamp-glow') + prop('lamp-on') : prop('lamp-off');
  return set(turned ? `<g transform="scale(-1 1)">${markup}</g>` : markup, x, y, scale);
}

/** A relaxed cord lying on the desk. */
export function cord(x1: number, y1: number, x2: number, y2: number, scale: number): string {
  const path = coilPath({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 }, scale, tension: 0 });
  const stroke = (colour: string, width: number) =>
    `<path d="${path}" stroke="${colour}" stroke-width="${(width * scale).toFixed(2)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return stroke(INK, 9) + stroke(CORD, 5.2);
}

/** Halves of a pixel are sharp at both densities; finer is only longer. */
function round(value: number): number {
  return Math.round(value * 2) / 2;
}
