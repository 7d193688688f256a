import { describe, expect, test } from 'vitest';
import type { StageSize } from '../../src/stage/plan.ts';
import { layOutCall, planCall } from '../../src/stage/sets/call-set.ts';
import { layOutDebrief } from '../../src/stage/sets/debrief-set.ts';
import { layOutDesk, planDesk, planRinging } from '../../src/stage/sets/desk-set.ts';
import { planVerdict } from '../../src/stage/sets/verdict-set.ts';
import type { StageLight } from '../../src/stage/stage.ts';

const LIGHTS: readonly StageLight[] = ['day', 'dusk', 'evening'];

/** Every place a page gives the stage: desktop, tablet, phone upright and on its side, projector, the smallest. */
const SIZES: readonly StageSize[] = [
  [1232, 716],
  [1872, 996],
  [744, 404],
  [772, 392],
  [366, 780],
  [390, 196],
  [390, 216],
  [1232, 304],
  [452, 312],
  [796, 330],
  [300, 140],
  [1900, 1000],
].map(([width = 0, height = 0]) => ({ width, height, ratio: 1 }));

describe('the desk', () => {
  test.each(SIZES)('on $width × $height the telephone stands on it, within the picture', (size) => {
    const { edgeY, lipY, phone } = layOutDesk(size);
    expect(edgeY / size.height).toBeGreaterThanOrEqual(0.64);
    expect(edgeY / size.height).toBeLessThanOrEqual(0.8);
    expect(phone.y).toBeGreaterThan(edgeY);
    expect(phone.y).toBeLessThan(size.height);
    expect(lipY).toBeGreaterThan(edgeY);
    expect(phone.x - 114 * phone.scale).toBeGreaterThan(0);
  });

  test('the telephone is the hero of a desktop, and clears the buttons', () => {
    const { phone } = layOutDesk({ width: 1232, height: 716, ratio: 1 });
    expect((228 * phone.scale) / 1232).toBeGreaterThan(0.28);
    expect((228 * phone.scale) / 1232).toBeLessThan(0.36);
    expect(phone.y + 16 * phone.scale).toBeLessThan(716 - 80);
  });
});

describe('a call', () => {
  test.each(SIZES)('on $width × $height the disc and its bars are in the picture', (size) => {
    const { disc, edgeY } = layOutCall(size);
    expect(disc.x - 1.5 * disc.radius).toBeGreaterThan(0);
    expect(disc.y - 1.5 * disc.radius).toBeGreaterThan(0);
    expect(disc.y + disc.radius).toBeLessThan(edgeY);
    expect(disc.x + 1.5 * disc.radius).toBeLessThan(size.width * 0.6);
  });
});

describe('a debrief', () => {
  test.each(SIZES)('on $width × $height the head is in the picture and the desk cuts the bust', (size) => {
    const { edge, scale, disc } = layOutDebrief(size);
    expect(edge.y - 200 * scale).toBeGreaterThan(0);
    expect(disc.y).toBeLessThan(edge.y);
    expect(edge.y / size.height).toBeGreaterThanOrEqual(0.64);
  });
});

describe('every backdrop', () => {
  const plans = SIZES.flatMap((size) =>
    LIGHTS.flatMap((light) => [planDesk, planRinging, planCall, planVerdict].map((plan) => ({ plan, light, size }))),
  );

  test('is drawn in numbers: nothing is missing, nothing undefined', () => {
    for (const { plan, light, size } of plans) {
      const { backdrop, cutouts } = plan(light, size);
      expect(backdrop).not.toMatch(/NaN|undefined|Infinity/);
      expect(backdrop.length).toBeGreaterThan(3000);
      for (const cutout of cutouts) expect(cutout.markup).not.toBe('');
    }
  });

  test('holds no words: those belong to the page', () => {
    for (const { plan, light, size } of plans) expect(plan(light, size).backdrop).not.toContain('<text');
  });

  test('is the same in every call of the same hour', () => {
    const size = { width: 744, height: 404, ratio: 1 };
    expect(planCall('evening', size)).toEqual(planCall('evening', size));
  });
});
