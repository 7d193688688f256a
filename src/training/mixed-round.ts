import { TRUTHS, type Truth } from '../scenario/vocabulary.ts';
import { roomFor } from './deal.ts';
import { seeded, seedOf, shuffle } from './seeded.ts';
import type { Pairable } from './shift.ts';

/** What of a call decides whether a piece of it can be asked. */
export interface MixedCall extends Pairable {
  readonly type: string;
  readonly truth: Truth;
}

interface MixedDealing {
  /** Ids of the calls of the shift just played: a piece comes from no call of their types. */
  readonly played: readonly string[];
  /** Calls that were judged and shown before. Only they can be asked: a piece of another would give it away. */
  readonly shown: ReadonlySet<string>;
  /** Calls still to ring in what waits, which neither they nor their twins may give away. */
  readonly toCome: ReadonlySet<string>;
  readonly seed: number;
}

const SIZE = 8;
/** With fewer pieces there is no round. */
const LEAST = 4;

/**
 * After a shift, short pieces of other calls to be told apart at once: a mixed round with feedback right after play raises
 * the telling apart of both truths a week later (Leder 2024, training.md). Ids of up to eight calls of other types than
 * those played, in the order they are asked: each type once while others are left, a call or its twin but never both,
 * because the answer to one shows the other, and three to five of eight genuine. Empty where there are too few, or of one
 * truth only. Same input, same round.
 */
export function dealMixed(
  calls: readonly MixedCall[],
  { played, shown, toCome, seed }: MixedDealing,
): readonly string[] {
  const chance = seeded(seedOf(`mixed ${seed}`));
  const playedTypes = new Set(calls.filter(({ id }) => played.includes(id)).map(({ type }) => type));
  const mayBeAsked = ({ id, twin, type }: MixedCall): boolean =>
    shown.has(id) && !toCome.has(id) && !toCome.has(twin) && !playedTypes.has(type);
  const pool = shuffle(
    calls.filter(mayBeAsked).sort((a, b) => (a.id < b.id ? -1 : 1)),
    chance,
  );
  const room = roomFor(pool, SIZE, chance);
  let taken: readonly MixedCall[] = [];
  for (let before: typeof taken | null = null; before !== taken; ) {
    before = taken;
    taken = takeOne(taken, pool, room);
  }
  const isMixed = TRUTHS.every((truth) => taken.some((call) => call.truth === truth));
  return taken.length >= LEAST && isMixed ? shuffle(taken, chance).map(({ id }) => id) : [];
}

/** One more, of the types met least in the round first; the same where none fits. */
function takeOne(
  taken: readonly MixedCall[],
  pool: readonly MixedCall[],
  room: Readonly<Record<Truth, number>>,
): readonly MixedCall[] {
  const timesOf = (type: string): number => taken.filter((one) => one.type === type).length;
  const fits = ({ id, truth }: MixedCall): boolean =>
    taken.filter((one) => one.truth === truth).length < room[truth] &&
    taken.every((one) => one.id !== id && one.twin !== id);
  const fitting = pool.filter(fits);
  const fewest = Math.min(...fitting.map(({ type }) => timesOf(type)));
  const next = fitting.find(({ type }) => timesOf(type) === fewest);
  return next ? [...taken, next] : taken;
}
