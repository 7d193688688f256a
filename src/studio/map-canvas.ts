import { type Camera, cameraOver, clampCamera, fitCamera, NATURAL, type Size, zoomAt } from './camera.ts';
import { drawHeads } from './draw-heads.ts';
import { drawMap } from './draw-map.ts';
import { type MapPalette, readPalette } from './map-palette.ts';
import type { Region } from './map-region.ts';
import type { MapScene } from './map-scene.ts';

/** The map on its canvas. It draws when something has changed and is asleep else. */
export interface MapCanvas {
  readonly show: (scene: MapScene) => void;
  /** Moves by CSS pixels. */
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at?: { readonly x: number; readonly y: number }) => void;
  readonly fit: () => void;
  readonly bringIntoView: (id: string) => void;
  /** The box at a point of the canvas, in CSS pixels. */
  readonly hit: (x: number, y: number) => string | null;
  readonly resize: () => void;
  readonly recolour: () => void;
  readonly close: () => void;
}

/** A sheet is drawn this many views wide and high, so that most of a drag only shifts it. */
const SHEET = 2;

/** Opens a map on a canvas that its parent sizes. */
export function openMap(canvas: HTMLCanvasElement): MapCanvas {
  const sheet = document.createElement('canvas');
  const front = canvas.getContext('2d', { alpha: false });
  const back = sheet.getContext('2d', { alpha: false });
  let scene: MapScene | null = null;
  let colours: MapPalette = readPalette(canvas);
  let camera: Camera = { x: 0, y: 0, scale: NATURAL * textScale() };
  let view: Size = { width: 0, height: 0 };
  /** What the sheet holds; null when it must be drawn anew. */
  let held: (Region & { readonly scale: number }) | null = null;
  let asked = 0;

  const ratio = (): number => Math.min(3, devicePixelRatio || 1);
  const ask = (): void => {
    if (asked === 0) asked = requestAnimationFrame(draw);
  };
  const seen = (): Region => ({
    x: camera.x,
    y: camera.y,
    width: view.width / camera.scale,
    height: view.height / camera.scale,
  });
  const fill = (pen: CanvasRenderingContext2D, region: Region): void => {
    if (!scene) return;
    const scale = camera.scale * ratio();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = colours.surface;
    pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
    pen.setTransform(scale, 0, 0, scale, -region.x * scale, -region.y * scale);
    drawMap(pen, scene, colours, region, camera.scale);
  };
  const draw = (): void => {
    asked = 0;
    if (!front || !back || !scene || view.width === 0) return;
    const now = seen();
    if (!held || held.scale !== camera.scale || !contains(held, now)) {
      const region = {
        x: now.x - (now.width * (SHEET - 1)) / 2,
        y: now.y - (now.height * (SHEET - 1)) / 2,
        width: now.width * SHEET,
        height: now.height * SHEET,
      };
      fill(back, region);
      held = { ...region, scale: camera.scale };
    }
    const scale = camera.scale * ratio();
    front.setTransform(1, 0, 0, 1, 0, 0);
    // Whole pixels: a shift by parts of one would blur the sheet.
    front.drawImage(sheet, Math.round((held.x - now.x) * scale), Math.round((held.y - now.y) * scale));
    front.setTransform(ratio(), 0, 0, ratio(), 0, 0);
    drawHeads(front, scene, colours, camera, view, textScale());
  };
  const move = (next: Camera): void => {
    if (!scene) return;
    const clamped = clampCamera(next, scene.layout, view);
    if (clamped.x === camera.x && clamped.y === camera.y && clamped.scale === camera.scale) return;
    camera = clamped;
    ask();
  };
  const middle = () => ({ x: view.width / 2, y: view.height / 2 });

  return {
    show(next) {
      const isNew = scene === null;
      scene = next;
      held = null;
      if (isNew) camera = clampCamera({ ...camera, y: startOf(next, view, camera.scale) }, next.layout, view);
      ask();
    },
    pan: (dx, dy) => move({ ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale }),
    zoom: (factor, at = middle()) => move(zoomAt(camera, factor, at)),
    fit: () => scene && move(fitCamera(scene.layout, view)),
    bringIntoView(id) {
      const place = scene?.layout.places.get(id);
      if (place) move(cameraOver(camera, place, view));
    },
    hit(x, y) {
      const at = { x: camera.x + x / camera.scale, y: camera.y + y / camera.scale };
      for (const [id, place] of scene?.layout.places ?? [])
        if (at.x >= place.x && at.x <= place.x + place.width && at.y >= place.y && at.y <= place.y + place.height)
          return id;
      return null;
    },
    resize() {
      const { clientWidth, clientHeight } = canvas;
      const isFirst = view.width === 0;
      view = { width: clientWidth, height: clientHeight };
      canvas.width = Math.round(clientWidth * ratio());
      canvas.height = Math.round(clientHeight * ratio());
      sheet.width = canvas.width * SHEET;
      sheet.height = canvas.height * SHEET;
      held = null;
      if (scene)
        camera = clampCamera(
          isFirst ? { ...camera, y: startOf(scene, view, camera.scale) } : camera,
          scene.layout,
          view,
        );
      ask();
    },
    recolour() {
      colours = readPalette(canvas);
      held = null;
      ask();
    },
    close: () => cancelAnimationFrame(asked),
  };
}

/** How much larger than usual the page's text is: the map grows with it. */
function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

/** The first box stands in the middle of the height: there the call begins. */
function startOf({ layout }: MapScene, view: Size, scale: number): number {
  const [first] = layout.places.values();
  return first ? first.y + first.height / 2 - view.height / scale / 2 : 0;
}

function contains(outer: Region, inner: Region): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
