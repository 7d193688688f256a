import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/lint/lay-out.ts';
import { cameraOver, clampCamera, fitCamera, zoomAt } from '../../src/studio/camera.ts';
import { nextPlace } from '../../src/studio/next-place.ts';
import { smallScenario } from '../support/small-call.ts';

const MAP = { width: 4000, height: 1000 };
const VIEW = { width: 600, height: 300 };

describe('the camera', () => {
  test('stops at the edges of the map', () => {
    expect(clampCamera({ x: -900, y: 99_999, scale: 1 }, MAP, VIEW)).toEqual({ x: -24, y: 724, scale: 1 });
  });
  test('sets a map smaller than the view in its middle', () => {
    expect(clampCamera({ x: 0, y: 0, scale: 0.1 }, MAP, VIEW).y).toBe(-1000);
  });
  test('zooms about the point under the hand', () => {
    const before = { x: 100, y: 50, scale: 1 };
    const after = zoomAt(before, 1.5, { x: 200, y: 100 });
    expect(after.x + 200 / after.scale).toBeCloseTo(before.x + 200, 9);
    expect(after.y + 100 / after.scale).toBeCloseTo(before.y + 100, 9);
  });
  test('shows all of the map at once', () => {
    const { scale } = fitCamera(MAP, VIEW);
    expect(MAP.width * scale).toBeLessThanOrEqual(VIEW.width);
  });
  test('stays where it is for a box in sight, and moves for one that is not', () => {
    const camera = { x: 1000, y: 300, scale: 1 };
    expect(cameraOver(camera, { x: 1200, y: 400, width: 160, height: 64 }, VIEW)).toEqual(camera);
    const moved = cameraOver(camera, { x: 3000, y: 400, width: 160, height: 64 }, VIEW);
    expect(moved.x).toBeGreaterThan(3000 + 160 - VIEW.width);
    expect(moved.x).toBeLessThan(3000);
  });
});

test('arrows lead from every box to others, and together reach all of them', () => {
  const layout = layOut(smallScenario());
  const seen = new Set<string>();
  const open = ['n-a'];
  for (const id of open) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const next = nextPlace(layout, id, key);
      if (next !== null) open.push(next);
    }
  }
  expect([...layout.places.keys()].filter((id) => !seen.has(id))).toEqual([]);
  expect(nextPlace(layout, 'n-a', 'Enter')).toBeNull();
});
