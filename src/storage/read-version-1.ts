import type { Log } from '../dialogue/call-event.ts';
import type { Marks } from '../scoring/marks.ts';
import { responseSeconds } from '../scoring/response-time.ts';
import { resultOf } from '../scoring/result.ts';
import type { Trial } from './kept.ts';
import { isLog, isRaw, readTrial } from './read-kept.ts';

/** What the catalogue and the shelf say of a scenario; null for one that is no longer there. */
export type KindOf = (scenario: string) => { readonly type: string; readonly difficulty: number } | null;

/** A trial as the first version kept it: log and all marks in one. Null means damaged. */
export function readTrialOfVersion1(
  value: unknown,
  kindOf: KindOf,
): { readonly trial: Trial; readonly log: Log } | null {
  if (!isRaw(value) || !isLog(value.log) || !isRaw(value.marks)) return null;
  const { marks, log, ...rest } = value;
  try {
    const { type, difficulty } = kindOf(String(value.scenario)) ?? { type: '', difficulty: 2 };
    const result = resultOf(marks as unknown as Marks);
    const trial = readTrial({ ...rest, type, difficulty, of: null, test: null, result, seconds: responseSeconds(log) });
    return trial && { trial, log };
  } catch {
    // Marks with a part missing.
    return null;
  }
}
