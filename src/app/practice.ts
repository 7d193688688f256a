import type { Trial } from '../storage/kept.ts';
import { type Boosters, boostersOn, boostersToCome } from '../training/boosters.ts';
import { type Day, dayAt, type MinutesAhead } from '../training/calendar-day.ts';
import { type PracticeTrial, practiceOf } from '../training/practice-trial.ts';
import { type Due, dueAt, type Memories, memoriesAfter } from '../training/spacing.ts';

/** A moment, in milliseconds since 1970, and the clocks of the place. */
export interface Clocked {
  readonly now: number;
  readonly minutesAhead: MinutesAhead;
}

/**
 * What was practised, in the order it was played: every call played through once from the ring, those heard before too, for
 * memory does not ask whether a call counts. Of what is dated after now, by a clock since set right, nobody knows when it
 * was: it counts as long ago, so that it is practised again and gets a date.
 */
export function historyOf(trials: readonly Trial[], now: number): readonly PracticeTrial[] {
  return practisedUntil(trials, now).history;
}

/** What is remembered of each kind, from everything practised. */
export function memoriesOf(trials: readonly Trial[], now: number): Memories {
  return practisedUntil(trials, now).memories;
}

interface Practised {
  readonly history: readonly PracticeTrial[];
  readonly memories: Memories;
}

/** Home, dealing and progress ask the same of the same trials; over years of them it is worth keeping. */
const known = new WeakMap<readonly Trial[], Practised>();

function practisedUntil(trials: readonly Trial[], now: number): Practised {
  const before = known.get(trials);
  if (before) return before;
  const history = trials
    .filter(isPractised)
    .map((trial) => practiceOf({ ...trial, at: trial.at > now ? 0 : trial.at }))
    .sort((a, b) => a.at - b.at);
  const practised = { history, memories: memoriesAfter(history) };
  // With something dated after now, another moment gives another answer.
  if (trials.every(({ at }) => at <= now)) known.set(trials, practised);
  return practised;
}

export function isPractised({ mode, type }: Trial): boolean {
  return (mode === 'shift' || mode === 'test' || mode === 'single') && type !== '';
}

/** Kinds of call due again, the longest overdue first. */
export function dueOf(trials: readonly Trial[], now: number): readonly Due[] {
  return dueAt(memoriesOf(trials, now), now);
}

export function boostersOf(trials: readonly Trial[], { now, minutesAhead }: Clocked): Boosters {
  return boostersOn(practiceDays(trials, { now, minutesAhead }), dayAt(now, minutesAhead));
}

/** The next so many booster days, today's first if it is open. */
export function boosterDaysOf(trials: readonly Trial[], { now, minutesAhead }: Clocked, count: number): readonly Day[] {
  return boostersToCome(practiceDays(trials, { now, minutesAhead }), dayAt(now, minutesAhead), count);
}

/** Where all of it is dated after now, as if it had been today. */
function practiceDays(trials: readonly Trial[], { now, minutesAhead }: Clocked): readonly Day[] {
  const times = trials.filter(isPractised).map(({ at }) => at);
  const past = times.filter((at) => at <= now);
  return (past.length > 0 ? past : times.slice(0, 1).map(() => now)).map((at) => dayAt(at, minutesAhead));
}
