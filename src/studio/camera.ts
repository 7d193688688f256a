/** Which part of the map is seen: the map's point in the top left corner, and CSS pixels a map pixel. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** At 0.79 a box has the size of the drawing (126 × 52), whose text is 13 px. */
export const NATURAL = 0.79;
const LEAST = 0.03;
const MOST = 2;
/** CSS pixels beyond the map's edge that may be seen. */
const MARGIN = 24;

/** Keeps the map in sight: at its edge it stops, and where it is smaller than the view it stands in the middle. */
export function clampCamera({ x, y, scale }: Camera, map: Size, view: Size): Camera {
  const held = Math.min(MOST, Math.max(LEAST, scale));
  const along = (at: number, length: number, seen: number): number => {
    const most = length + MARGIN / held - seen / held;
    return most < -MARGIN / held ? (length - seen / held) / 2 : Math.min(most, Math.max(-MARGIN / held, at));
  };
  return { x: along(x, map.width, view.width), y: along(y, map.height, view.height), scale: held };
}

/** Zooms by a factor, keeping the map's point under a point of the view where it is. */
export function zoomAt(camera: Camera, factor: number, at: { readonly x: number; readonly y: number }): Camera {
  const scale = Math.min(MOST, Math.max(LEAST, camera.scale * factor));
  return { x: camera.x + at.x / camera.scale - at.x / scale, y: camera.y + at.y / camera.scale - at.y / scale, scale };
}

/** All of the map at once. */
export function fitCamera(map: Size, view: Size): Camera {
  const scale = Math.min(1, (view.width - MARGIN) / map.width, (view.height - MARGIN) / map.height);
  return clampCamera({ x: 0, y: 0, scale }, map, view);
}

interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** The nearest camera that has a box wholly in sight, clear of the edge by a third of a box. */
export function cameraOver(camera: Camera, box: Box, view: Size): Camera {
  const room = { x: view.width / camera.scale, y: view.height / camera.scale };
  const along = (at: number, from: number, length: number, seen: number): number => {
    const clear = Math.min(length / 3, Math.max(0, (seen - length) / 2));
    return Math.min(from - clear, Math.max(at, from + length + clear - seen));
  };
  return {
    x: along(camera.x, box.x, box.width, room.x),
    // Above the boxes the names of the stages stay in sight.
    y: along(camera.y, box.y - box.height / 2, box.height * 1.5, room.y),
    scale: camera.scale,
  };
}
