import { isHeard, type Line, linesOf } from '../scenario/scenario.ts';
import type { Truth } from '../scenario/vocabulary.ts';
import { seeded } from '../training/seeded.ts';
import type { Subject } from './rule.ts';

/** A scam and the honest call that was written to it. */
export interface Twins<T> {
  readonly scam: T;
  readonly genuine: T;
}
/** How many lines there are of each kind (a voice, a mood …) in one call. */
export type Counts = ReadonlyMap<string, number>;

/** Pairs up to here are swapped in every possible way; beyond, in this many ways taken from a seed. */
const MOST_EXACT = 12;
const DRAWS = 4000;
/** A difference that chance makes less often than this is no chance. */
export const LEAST_CHANCE = 0.05;
/** A kind heard in fewer lines than this, over all calls, is too rare to learn from. */
export const LEAST_LINES = 20;
/** The most of a kind that may be heard on one side. Three in four is what a listener learns without being told. */
export const MOST_SHARE = 0.75;

/** The pairs of a set, retired calls left out. */
export function twinsIn(subjects: readonly Subject[]): readonly Twins<Subject>[] {
  const known = new Map(subjects.map((subject) => [subject.parsed.scenario.id, subject]));
  return subjects.flatMap((genuine) => {
    const { id, truth, twin, status } = genuine.parsed.scenario;
    const scam = known.get(twin);
    if (truth !== 'genuine' || !scam || status === 'retired') return [];
    const theirs = scam.parsed.scenario;
    return theirs.truth === 'scam' && theirs.twin === id && theirs.status !== 'retired' ? [{ scam, genuine }] : [];
  });
}

/** What must be in balance: the live pairs, which are what is played, and all of them with the drafts that will be. */
export function setsIn(subjects: readonly Subject[]): readonly (readonly Twins<Subject>[])[] {
  const all = twinsIn(subjects);
  const live = all.filter((pair) => [pair.scam, pair.genuine].every(({ parsed }) => parsed.scenario.status === 'live'));
  return live.length === 0 || live.length === all.length ? [all] : [live, all];
}

/** What is heard of a call: every line but the player's own, whose voice is the same in both twins. */
export function heardIn({ parsed }: Subject): readonly Line[] {
  return linesOf(parsed.scenario).filter(isHeard);
}

/** Counts the lines of each kind in both calls of every pair. */
export function countEach(
  pairs: readonly Twins<Subject>[],
  kindOf: (line: Line, subject: Subject) => string,
): readonly Twins<Counts>[] {
  const count = (subject: Subject): Counts => {
    const counts = new Map<string, number>();
    for (const line of heardIn(subject)) {
      const kind = kindOf(line, subject);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return counts;
  };
  return pairs.map(({ scam, genuine }) => ({ scam: count(scam), genuine: count(genuine) }));
}

/**
 * Total variation distance between what is heard in scams and in genuine calls, 0 to 1: half the sum over all kinds of
 * the difference of their shares. Whoever knows the two tables and hears one line guesses right (1 + distance) / 2 of the time.
 */
export function distance(pairs: readonly Twins<Counts>[]): number {
  const scam = total(pairs.map((pair) => pair.scam));
  const genuine = total(pairs.map((pair) => pair.genuine));
  const kinds = new Set([...scam.keys(), ...genuine.keys()]);
  const all = (counts: Counts) => Math.max(1, sum(counts.values()));
  const [ofScam, ofGenuine] = [all(scam), all(genuine)];
  return (
    sum([...kinds].map((kind) => Math.abs((scam.get(kind) ?? 0) / ofScam - (genuine.get(kind) ?? 0) / ofGenuine))) / 2
  );
}

/**
 * Permutation test within pairs: the share of all ways to swap the truth inside pairs in which the figure is as large as
 * it really is, the real way included. With five pairs the least there is is 2 in 32; with six, 2 in 64.
 */
export function chanceOf<T>(pairs: readonly Twins<T>[], figure: (pairs: readonly Twins<T>[]) => number): number {
  const swap = ({ scam, genuine }: Twins<T>): Twins<T> => ({ scam: genuine, genuine: scam });
  const least = figure(pairs) - 1e-9;
  const isExact = pairs.length <= MOST_EXACT;
  const draws = isExact ? 2 ** pairs.length : DRAWS;
  const chance = seeded(pairs.length);
  let met = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const swapped = pairs.map((pair, i) => ((isExact ? (draw >> i) & 1 : chance() < 0.5) ? swap(pair) : pair));
    if (figure(swapped) >= least) met += 1;
  }
  return isExact ? met / draws : (met + 1) / (draws + 1);
}

/** A kind that is heard nearly always on one side. */
export interface Leaning {
  readonly kind: string;
  readonly towards: Truth;
  /** Of its lines, how many are on that side. */
  readonly share: number;
  readonly lines: number;
}

/** Every kind with enough lines, the one that leans most first. */
export function leanings(pairs: readonly Twins<Counts>[]): readonly Leaning[] {
  const scam = total(pairs.map((pair) => pair.scam));
  const genuine = total(pairs.map((pair) => pair.genuine));
  return [...new Set([...scam.keys(), ...genuine.keys()])]
    .map((kind): Leaning => {
      const [here, there] = [scam.get(kind) ?? 0, genuine.get(kind) ?? 0];
      const towards = here >= there ? 'scam' : 'genuine';
      return { kind, towards, share: Math.max(here, there) / (here + there), lines: here + there };
    })
    .filter(({ lines }) => lines >= LEAST_LINES)
    .sort((a, b) => b.share - a.share || b.lines - a.lines);
}

function total(counts: readonly Counts[]): Counts {
  const all = new Map<string, number>();
  for (const each of counts) for (const [kind, lines] of each) all.set(kind, (all.get(kind) ?? 0) + lines);
  return all;
}

export function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
