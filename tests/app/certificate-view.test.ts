import { expect, test } from 'vitest';
import { certificateView } from '../../src/app/certificate-view.ts';
import { dayAt } from '../../src/training/calendar-day.ts';
import { LATE_DAY, LATE_IN_SUMMER, london } from '../support/london.ts';
import { madeUpTrials } from '../support/made-up-trials.ts';

const parts = { test: 'A', minutesAhead: () => 480, content: 'v', code: 'c' } as const;
const trials = madeUpTrials({ calls: 62, days: 1, seed: 4 });

test('a certificate counts what counted, both kinds apart, and takes the day of the last call', () => {
  const counted = trials.filter(({ counts }) => counts);
  const view = certificateView({ ...parts, trials });
  const last = Math.max(...counted.map(({ at }) => at));
  expect(view?.all.of).toBe(counted.length);
  expect(view?.scams.of).toBe(counted.filter(({ truth }) => truth === 'scam').length);
  expect((view?.scams.right ?? 0) + (view?.genuine.right ?? 0)).toBe(view?.all.right);
  expect(view?.day).toBe(dayAt(last, () => 480));
  expect(view?.grade).toBe('figure');
});

test('its day is that of the clocks then, whatever they show now', () => {
  const late = trials.map((trial) => ({ ...trial, at: LATE_IN_SUMMER }));
  expect(certificateView({ ...parts, trials: late, minutesAhead: london })?.day).toBe(LATE_DAY);
});

test('a short test is told in bands', () => {
  expect(certificateView({ ...parts, trials: trials.slice(0, 20) })?.grade).toBe('band');
});

test('practice gives no certificate', () => {
  expect(certificateView({ ...parts, trials: trials.map((trial) => ({ ...trial, counts: false })) })).toBeNull();
});
