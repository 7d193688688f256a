/**
 * What is said in words where there are too few calls for a figure, and beside the figure where there are enough. The
 * edges are our judgement; a band claims no more than its name.
 */

export const TELLING_BANDS = ['guessing', 'somewhat', 'often', 'nearly-always'] as const;
export type TellingBand = (typeof TELLING_BANDS)[number];
/** Edges in d′. Without a lean d′ .5 is 60 calls right in 100, 1.5 is 77 and 2.5 is 89: Φ(d′ / 2). */
export const TELLING_EDGES = [0.5, 1.5, 2.5] as const;

export type LeanBand = 'trusting' | 'even' | 'suspicious';
/** In c. At .3 and d′ 1.5 a player believes one scam in three and refuses one honest call in seven. */
export const LEAN_EDGE = 0.3;

export const CHECKING_BANDS = ['seldom', 'sometimes', 'often', 'nearly-always'] as const;
export type CheckingBand = (typeof CHECKING_BANDS)[number];
const CHECKING_EDGES = [0.25, 0.5, 0.85] as const;

export type SurenessBand = 'too-sure' | 'as-sure' | 'less-sure';
/** How far mean sureness and the share right may lie apart and still go together, as a share. */
const SURENESS_EDGE = 0.1;

export function tellingBand(dPrime: number): TellingBand {
  return TELLING_BANDS[placeAmong(TELLING_EDGES, dPrime)] ?? 'guessing';
}

/** c → the side a player leans to; below 0 is over-suspicious (facts, "Scoring"). */
export function leanBand(criterion: number): LeanBand {
  if (Math.abs(criterion) < LEAN_EDGE) return 'even';
  return criterion > 0 ? 'trusting' : 'suspicious';
}

/** @param share of calls checked first, 0 to 1 */
export function checkingBand(share: number): CheckingBand {
  return CHECKING_BANDS[placeAmong(CHECKING_EDGES, share)] ?? 'seldom';
}

/** @param sureness mean certainty of the verdicts, .5 to 1; @param right share of them that were right, 0 to 1 */
export function surenessBand(sureness: number, right: number): SurenessBand {
  const apart = sureness - right;
  if (Math.abs(apart) <= SURENESS_EDGE) return 'as-sure';
  return apart > 0 ? 'too-sure' : 'less-sure';
}

/** How many edges a value has reached. */
function placeAmong(edges: readonly number[], value: number): number {
  return edges.filter((edge) => value >= edge).length;
}
