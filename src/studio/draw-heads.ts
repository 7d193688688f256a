import type { Camera, Size } from './camera.ts';
import type { MapPalette } from './map-palette.ts';
import type { MapScene } from './map-scene.ts';

/** CSS pixels at the usual size of text. */
const HEIGHT = 30;

/** Names of the stages along the top, and of the lane of checks; they stay in sight however the map is moved. */
export function drawHeads(
  pen: CanvasRenderingContext2D,
  scene: MapScene,
  colours: MapPalette,
  camera: Camera,
  view: Size,
  text: number,
): void {
  const { layout, columns } = scene;
  const height = HEIGHT * text;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.font = `650 ${13 * text}px ${colours.font}`;
  const top = Math.max(0, (12 - camera.y) * camera.scale);
  layout.columns.forEach((column, i) => {
    const left = (column.x - camera.x) * camera.scale;
    const width = column.width * camera.scale;
    if (left > view.width || left + width < 0) return;
    const bottom = (layout.lane - 12 - camera.y) * camera.scale;
    if (bottom < height) return;
    pen.fillStyle = i % 2 === 0 ? colours.column : colours.columnOdd;
    pen.beginPath();
    pen.roundRect(left, top, width, height, [Math.min(14, 14 * camera.scale), Math.min(14, 14 * camera.scale), 0, 0]);
    pen.fill();
    pen.save();
    pen.clip();
    pen.fillStyle = colours.ink2;
    // The name walks along with the view inside its column.
    pen.fillText(columns[i] ?? '', Math.max(left, Math.min(0, left + width - 90)) + 11, top + height / 2 + 1);
    pen.restore();
  });
  const lane = (layout.lane + 18 - camera.y) * camera.scale;
  if (lane > height && lane < view.height) {
    pen.fillStyle = colours.ink2;
    pen.fillText(scene.lane, Math.max(12, (56 - camera.x) * camera.scale), lane + 4);
  }
}
