import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Bench } from './bench.ts';
import type { MapCanvas } from './map-canvas.ts';

/** Less than this and the hand meant a click, CSS pixels. */
const STILL = 5;
const KEY_STEP = 80;

/** Moves the map: by drag, wheel and pinch (which browsers send as a wheel with Ctrl), Shift and arrows, plus and minus. */
export function useMapHands(
  canvas: RefObject<HTMLCanvasElement | null>,
  map: RefObject<MapCanvas | null>,
  isThere: boolean,
  { trade }: Bench,
): void {
  useEffect(() => {
    // The list of boxes lies over the canvas, so the hands work on what holds both.
    const box = canvas.current?.closest<HTMLElement>('.map');
    if (!isThere || !box) return;
    let drag: { readonly id: number; x: number; y: number; moved: number } | null = null;
    const at = (event: MouseEvent) => {
      const rect = box.getBoundingClientRect();
      return { x: event.clientX - rect.left, y: event.clientY - rect.top };
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0 && event.button !== 1) return;
      box.setPointerCapture(event.pointerId);
      drag = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: 0 };
    };
    const move = (event: PointerEvent): void => {
      if (drag?.id !== event.pointerId) return;
      const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
      drag = { ...drag, x: event.clientX, y: event.clientY, moved: drag.moved + Math.abs(dx) + Math.abs(dy) };
      map.current?.pan(dx, dy);
    };
    const up = (event: PointerEvent): void => {
      const was = drag;
      drag = null;
      if (was?.id !== event.pointerId || was.moved > STILL) return;
      const { x, y } = at(event);
      const id = map.current?.hit(x, y);
      if (id) trade.choose(id);
    };
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      if (event.shiftKey) map.current?.pan(-(event.deltaX || event.deltaY), 0);
      else if (event.deltaX !== 0 && !event.ctrlKey) map.current?.pan(-event.deltaX, -event.deltaY);
      else map.current?.zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), at(event));
    };
    const keys = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const way = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
      if (way && event.shiftKey) map.current?.pan((way[0] ?? 0) * KEY_STEP, (way[1] ?? 0) * KEY_STEP);
      else if (event.key === '+' || event.key === '=') map.current?.zoom(1.3);
      else if (event.key === '-' || event.key === '_') map.current?.zoom(1 / 1.3);
      else return;
      event.preventDefault();
    };
    box.addEventListener('pointerdown', down);
    box.addEventListener('pointermove', move);
    box.addEventListener('pointerup', up);
    box.addEventListener('pointercancel', up);
    box.addEventListener('wheel', wheel, { passive: false });
    box.addEventListener('keydown', keys);
    return () => {
      box.removeEventListener('pointerdown', down);
      box.removeEventListener('pointermove', move);
      box.removeEventListener('pointerup', up);
      box.removeEventListener('pointercancel', up);
      box.removeEventListener('wheel', wheel);
      box.removeEventListener('keydown', keys);
    };
  }, [canvas, map, isThere, trade]);
}
