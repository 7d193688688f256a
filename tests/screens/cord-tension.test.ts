import { describe, expect, test } from 'vitest';
import { cordTension } from '../../src/screens/parts/cord-tension.ts';

const scam = cordTension({
  truth: 'scam',
  seconds: 100,
  stages: [
    { stage: 'contact', from: 0, to: 20 },
    { stage: 'trust', from: 20, to: 50 },
    { stage: 'request', from: 50, to: 80 },
    { stage: 'extraction', from: 80, to: 100 },
  ],
});
const genuine = cordTension({
  truth: 'genuine',
  seconds: 100,
  stages: [
    { stage: 'opening', from: 0, to: 30 },
    { stage: 'push', from: 30, to: 60 },
    { stage: 'request', from: 60, to: 100 },
  ],
});

describe('the cord of a call', () => {
  test('tightens as a scam goes on', () => {
    const pulls = [0, 0.2, 0.4, 0.6, 0.8, 1].map(scam);
    expect(pulls).toEqual(pulls.toSorted((a, b) => a - b));
    expect(pulls.at(-1)).toBe(1);
  });

  test('stays a coil in an honest call, even where it is pushed', () => {
    for (let along = 0; along <= 1; along += 0.05) expect(genuine(along)).toBeLessThanOrEqual(0.3);
    expect(genuine(0.45)).toBeCloseTo(0.3);
  });

  test('a call without a stage hangs loose', () => {
    expect(cordTension({ truth: 'scam', seconds: 0, stages: [] })(0.5)).toBe(0);
  });
});
