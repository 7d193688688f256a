/**
 * Every number the simulation rests on, fixed before it was first run. Facts: training.md. What has no source beside it is
 * our judgement.
 */

export const SEED = 20_261_123;

/** Enough players that chance moves no figure by as much as its target is wide; and how long they are followed. */
export const PLAYERS = 2000;
export const DAYS = 60;

/** Who is measured: true d′ and c drawn evenly between these. */
export const MEASURED = { dPrime: [0.3, 2.5], criterion: [-0.5, 0.5] } as const;

export interface BlockSize {
  readonly name: string;
  readonly scams: number;
  readonly genuine: number;
}

/** Blocks that are measured: the size of the targets, where a figure is first shown, the forms, and half and half of a shift. */
export const BLOCKS: readonly BlockSize[] = [
  { name: '60-60', scams: 60, genuine: 60 },
  { name: '20-20', scams: 20, genuine: 20 },
  { name: '5-13', scams: 5, genuine: 13 },
  { name: '3-8', scams: 3, genuine: 8 },
  { name: '2-6', scams: 2, genuine: 6 },
  { name: '4-4', scams: 4, genuine: 4 },
];
/** The block the targets hold for. */
export const TARGET_BLOCK = '60-60';
/** Each player sits so many blocks of a size, so that chance in the figures is well below their targets. */
export const BLOCKS_EACH = 10;
/** Either way. */
export const MOST_BIAS = 0.05;
export const COVERAGE = { aim: 0.95, reach: 0.02 } as const;

/** Who practises. Less able than those measured: training is for them. */
export const LEARNER = {
  dPrime: [0.3, 1.5],
  criterion: [-0.5, 0.5],
  /** The share of what is still to be learned of a kind that one call with its debrief teaches. */
  learning: [0.2, 0.5],
  /** Standard deviation of the logarithm of how fast a player forgets; 1 is the law as it stands. */
  tempo: 0.5,
  /** The chance that a player checks before any money has gone. */
  checks: [0, 0.6],
} as const;

/** What complete mastery of a kind adds to d′. */
export const MASTERY = 1.5;
/**
 * What is held of other kinds, as a share of what it would be worth for its own: of the twin, which the debrief sets beside
 * the call; and of all kinds together, in the mean. Small, since what is learned is mostly bound to the kind (facts 5, 10).
 */
export const TRANSFER = { twin: 0.2, others: 0.1 } as const;

/** Days until half is left of what one call taught: effects fade within two weeks without a booster (facts 9). */
export const HALF_LIFE = 7;
/** How steeply the power law falls, f in (1 + ht)^−f (Wickelgren 1974, as in Wixted & Carpenter 2007). */
export const POWER = 0.5;
/**
 * Stability grows by a factor of 1 + this × (1 − what is still held): more, the more was forgotten, as in the stabilization
 * curve of SuperMemo. With it, by the exponential law, of what is practised on the booster days about half is left after
 * four months and a quarter after six (facts 9: held at four, gone at six).
 */
export const STEADYING = 4;

/** The steps of difficulty 1, 2, 3 in z: 100 points of the rating are .35 at its middle. And how far calls stray from them. */
export const DIFFICULTY_STEP = 0.35;
export const DIFFICULTY_SPREAD = 0.15;

export interface LibrarySize {
  readonly name: string;
  readonly types: number;
  /** Pairs of each type, in turn. */
  readonly pairs: readonly number[];
}

/** The whole catalogue with two or three calls a kind, and as many as there are now: five pairs. */
export const WHOLE: LibrarySize = { name: 'whole-catalogue', types: 66, pairs: [2, 3] };
export const PRESENT: LibrarySize = { name: 'present-library', types: 5, pairs: [1] };
/** Where the forms open. */
const OPENING: LibrarySize = { name: 'twenty-types', types: 20, pairs: [1, 2] };

/** A shift on the first day and on each booster day before the last day of the simulation. */
export interface Regimen {
  readonly name: string;
  /** Days, beside those of the boosters, on which there is a shift: every so many; null for none. */
  readonly every: number | null;
}
export const BOOSTERS_ONLY: Regimen = { name: 'boosters', every: null };
const REGULAR: Regimen = { name: 'every-third-day', every: 3 };

/** Where practice differs from that of the targets, to see where the dealing wins and where it loses. Reported only. */
export const ELSEWHERE: readonly { readonly library: LibrarySize; readonly regimen: Regimen }[] = [
  { library: PRESENT, regimen: BOOSTERS_ONLY },
  { library: PRESENT, regimen: REGULAR },
  { library: OPENING, regimen: BOOSTERS_ONLY },
  { library: OPENING, regimen: REGULAR },
  { library: WHOLE, regimen: REGULAR },
];
/** Players of each of those, as a share of all. */
export const ELSEWHERE_SHARE = 0.025;

/** Convergence of difficulty: shifts a player is dealt, one a day; players as a share of all, and no fewer than make thirds. */
export const CONVERGENCE = { shifts: 15, share: 0.15, least: 24 } as const;
/** The share judged right that dealing aims at (`AIM` in training/deal.ts), how near is near, and by how many calls. */
export const AIM = { share: 0.75, near: 0.05, calls: 40 } as const;

/** Days on which the curves of retained d′ are drawn. */
export const CURVE_EVERY = 3;
