import type { PracticeTrial } from '../../training/practice-trial.ts';
import { kindKey, type Memories, memoriesAfter, retrievabilityAt } from '../../training/spacing.ts';
import { HALF_LIFE, POWER, STEADYING } from './simulation-constants.ts';

export const LAWS = ['power', 'exponential', 'fsrs'] as const;
export type LawName = (typeof LAWS)[number];
export const LAW_WORDS: Readonly<Record<LawName, string>> = {
  power: 'power law',
  exponential: 'exponential law',
  fsrs: 'law of FSRS',
};

/** What is held of one kind of call. */
export interface Trace {
  /** Share of the kind that was known right after the last call of it, 0 to 1. */
  readonly known: number;
  /** Of a share still known, which part is left at a time, in the player's own days: 1 right away. */
  readonly leftAt: (day: number) => number;
  /** The trace after another call of the kind, which leaves this share known. */
  readonly after: (trial: PracticeTrial, day: number, known: number) => Trace;
}

/** The first call of a kind, and the share of it that is known then. Days are the player's own: see `tempo`. */
export type Law = (trial: PracticeTrial, day: number, known: number) => Trace;

/** What is left of what was learned, after so many days at this stability (days). */
export type Retention = (days: number, stability: number) => number;

export const powerRetention: Retention = (days, stability) => (1 + days / stability) ** -POWER;
export const exponentialRetention: Retention = (days, stability) => Math.exp(-days / stability);

/** The stability at which half is left after `HALF_LIFE`. */
const FIRST = {
  power: HALF_LIFE / (2 ** (1 / POWER) - 1),
  exponential: HALF_LIFE / Math.LN2,
} as const;

export const LAW: Readonly<Record<LawName, Law>> = {
  power: steadying(powerRetention, FIRST.power),
  exponential: steadying(exponentialRetention, FIRST.exponential),
  fsrs: (trial, day, known) => fsrsTrace(new Map(), trial, day, known),
};

/** A law of its own stability, which every call of the kind makes the larger the more had been forgotten. */
function steadying(retention: Retention, first: number): Law {
  const trace = (last: number, stability: number, known: number): Trace => {
    const leftAt = (day: number) => retention(Math.max(0, day - last), stability);
    return {
      known,
      leftAt,
      after: (_, day, next) => trace(day, stability * (1 + STEADYING * (1 - leftAt(day))), next),
    };
  };
  return (_, day, known) => trace(day, first, known);
}

const DAY = 86_400_000;

/** FSRS with the library's own weights, through the very functions the dealing uses; it counts whole days. */
function fsrsTrace(before: Memories, trial: PracticeTrial, day: number, known: number): Trace {
  const memories = memoriesAfter([{ ...trial, at: day * DAY }], before);
  const memory = memories.get(kindKey(trial));
  return {
    known,
    leftAt: (now) => (memory ? retrievabilityAt(memory, now * DAY) : 0),
    after: (next, now, share) => fsrsTrace(memories, next, now, share),
  };
}

/** What is known of a kind at a time, 0 to 1. */
export function heldAt(trace: Trace | undefined, day: number): number {
  return trace ? trace.known * trace.leftAt(day) : 0;
}

/** The linear operator of learning theory (Bush & Mosteller): a call teaches a fixed share of what is not known yet. */
export function taughtBy(held: number, learning: number): number {
  return held + learning * (1 - held);
}
