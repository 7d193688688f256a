import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Truth } from '../scenario/vocabulary.ts';
import type { PracticeTrial } from './practice-trial.ts';

/** What is remembered as one: a type of fraud, and apart from it the honest calls that sound like it. */
export interface Kind {
  readonly type: string;
  readonly truth: Truth;
}

export type SpacedTrial = Omit<PracticeTrial, 'scenario' | 'difficulty'>;

/** A kind and its card, folded from every trial of that kind. */
export interface Memory extends Kind {
  readonly card: Card;
  /** When the last trial counted, in milliseconds since 1970. */
  readonly last: number;
}
export type Memories = ReadonlyMap<string, Memory>;

export interface Due extends Kind {
  /** Milliseconds since 1970 from which it is due. */
  readonly since: number;
  /** Days overdue, with fractions; 0 when it falls due this moment. */
  readonly days: number;
  /** FSRS's chance that it is still known, 0 to 1. */
  readonly retrievability: number;
}

const DAY = 86_400_000;
/** Verdicts less certain than this, in per cent, are a guess that came out well. */
const SURE = 70;

/**
 * FSRS-6 with the library's own weights and a retention of .9. Days only: a shift is a day's practice, so the steps of
 * minutes meant for flash cards are off. No fuzz: a card is the same on every machine. The longest interval is 120 days,
 * because phishing skill held for 4 months and was gone after 6 (training.md §9); the library keeps the four ratings a day
 * apart, so the best may reach 122.
 */
export const SPACING = { enable_fuzz: false, enable_short_term: false, maximum_interval: 120 } as const;
const scheduler = fsrs(SPACING);

/**
 * How well a call went, as FSRS asks it:
 * Again – wrong verdict, money lost to a scam, or an honest caller refused;
 * Hard – right, but under 70 % certain or with something given away;
 * Easy – right, certain, and checked before any money had gone;
 * Good – right and certain without a check.
 */
export function gradeOfRecall(trial: SpacedTrial): Grade {
  if (!trial.right || trial.lost > 0 || trial.refused > 0) return Rating.Again;
  if (Math.max(trial.confidence, 100 - trial.confidence) < SURE || trial.leaked > 0) return Rating.Hard;
  return trial.checkedBeforePaying ? Rating.Easy : Rating.Good;
}

export function kindKey({ type, truth }: Kind): string {
  return `${type}/${truth}`;
}

/**
 * Trials in the order they were played → a card for each kind met. A trial dated before the last of its kind, after a clock
 * was set back, counts at the time of that last one: no interval is negative and no trial is dropped.
 */
export function memoriesAfter(trials: readonly SpacedTrial[], from: Memories = new Map()): Memories {
  const memories = new Map(from);
  for (const trial of trials) {
    const { type, truth } = trial;
    const key = kindKey(trial);
    const before = memories.get(key);
    const last = Math.max(trial.at, before?.last ?? trial.at);
    const { card } = scheduler.next(before?.card ?? createEmptyCard(last), last, gradeOfRecall(trial));
    memories.set(key, { type, truth, card, last });
  }
  return memories;
}

/** The chance that a kind is still known at a time. Counted in whole days since the last trial, as the library does. */
export function retrievabilityAt({ card, last }: Memory, now: number): number {
  return scheduler.forgetting_curve(Math.max(0, Math.floor((now - last) / DAY)), card.stability);
}

/** What is due at a time, the longest overdue first; kinds due at the same moment stand in the order of their keys. */
export function dueAt(memories: Memories, now: number): readonly Due[] {
  return [...memories.values()]
    .flatMap((memory) => {
      const since = memory.card.due.getTime();
      if (since > now) return [];
      const { type, truth } = memory;
      return [{ type, truth, since, days: (now - since) / DAY, retrievability: retrievabilityAt(memory, now) }];
    })
    .sort((a, b) => a.since - b.since || (kindKey(a) < kindKey(b) ? -1 : 1));
}
