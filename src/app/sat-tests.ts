import type { Trial } from '../storage/kept.ts';
import type { SatTest } from '../training/next-test.ts';

/** A test that was taken to its end, with all of its trials. */
export interface FinishedTest extends SatTest {
  readonly trials: readonly Trial[];
}

/** The tests taken to their end, in the order they were begun. One that was given up is none. */
export function satTests(trials: readonly Trial[]): readonly FinishedTest[] {
  const bySeed = new Map<number, Trial[]>();
  for (const trial of trials) {
    if (trial.test === null || trial.shift === null) continue;
    const row = bySeed.get(trial.shift);
    if (row) row.push(trial);
    else bySeed.set(trial.shift, [trial]);
  }
  return [...bySeed.values()].flatMap((row) => {
    const { test, of } = row[0] ?? {};
    if (!test || row.length !== of) return [];
    return [{ name: test, trials: row, at: row.reduce((last, { at }) => Math.max(last, at), 0) }];
  });
}
