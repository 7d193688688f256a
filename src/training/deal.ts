import { TRUTHS, type Truth } from '../scenario/vocabulary.ts';
import { levelsAfter, pointsAhead, STEP_OF_DIFFICULTY, scenarioPoints, startOf } from './level.ts';
import type { PracticeTrial } from './practice-trial.ts';
import { seeded, seedOf, shuffle } from './seeded.ts';
import { orderShift, type Pairable } from './shift.ts';
import { type Due, dueAt, type Kind, kindKey, type Memories, memoriesAfter } from './spacing.ts';

/** What of a scenario decides whether it is dealt. */
export interface DealCall extends Pairable, Kind {
  readonly difficulty: number;
}

export const SHIFT_SIZE = 8;
/** The chance of judging right that a call should leave the player: hard enough to learn from. Our judgement. */
const AIM = 0.75;
/** Calls within so many points of each other, about a tenth in chance, fit equally well, and the seed chooses. */
const AS_NEAR = 50;
/** Nothing is written easier or harder: beyond that the nearest there is fits, or for the best of players all would be far. */
const [EASIEST, HARDEST] = [startOf(1).points, startOf(3).points];
/**
 * Places of either truth for what is due as long as there are kinds to meet. A warning about the same scam fades and one
 * about different scams does not (training.md §10), so what was never met may not be crowded out; one and not more is our
 * judgement: the simulation keeps more with one than by chance under every law of forgetting, with two not under all.
 */
const RETURNING = 1;

/** What has been dealt so far, and how many of either truth may follow. */
interface Hand {
  readonly calls: readonly DealCall[];
  readonly room: Readonly<Record<Truth, number>>;
}
/** Lower is dealt first, the first number that differs deciding. */
type Rank = (call: DealCall, hand: Hand) => readonly number[];
/** How far a call is from what the player would judge right with the chance aimed at, in points. */
type Distance = (call: DealCall) => number;
type Places = Readonly<Record<Truth, number>>;
/** Puts the best of the calls that still fit into the hand; the same hand where none does. */
type Take = (hand: Hand, from: readonly DealCall[], mayPair: boolean) => Hand;

/**
 * Today's shift: ids in the order they ring, `size` of them or all there are. From three to five of eight are genuine, how
 * many is drawn from the seed, so the rate cannot be counted out. Within that come
 * - what is due, the kind longest not heard before the rest: one scam and one genuine call while there are kinds to meet,
 *   and after that as many as are due, so that up to six of either truth come within two shifts of eight, whatever is drawn;
 * - then what is less than a step of difficulty from a chance near .75 of judging right, though it was heard before;
 * - within that what was never met, each type once while others are left, the nearer first.
 * A call and its twin meet in one shift only when nothing else is left, or when both were due at the last trial already.
 *
 * `history`: counted trials in the order played. `now`: milliseconds since 1970. Same input, same shift.
 */
export function dealShift(
  calls: readonly DealCall[],
  history: readonly PracticeTrial[],
  { seed, now, size = SHIFT_SIZE }: { readonly seed: number; readonly now: number; readonly size?: number },
): readonly string[] {
  // A stream of its own: `orderShift` draws from the bare seed, and the order must not tell how many are genuine.
  const chance = seeded(seedOf(`deal ${seed}`));
  const room = roomFor(calls, size, chance);
  const pool = shuffle(
    [...calls].sort((a, b) => (a.id < b.id ? -1 : 1)),
    chance,
  );
  const distance = distanceAfter(history);
  const take = takeBy(rankAfter(history, distance));
  const places = placesForDue(room, calls, history, distance);
  const due = longestUnheard(memoriesAfter(history), now);
  const lastPlayed = history.reduce((last, { at }) => Math.max(last, at), Number.NEGATIVE_INFINITY);
  const passedOver = due.filter(({ since }) => since <= lastPlayed);

  let hand: Hand = { calls: [], room };
  hand = takeDue(hand, pool, passedOver, places, take, false);
  hand = takeDue(hand, pool, passedOver, places, take, true);
  hand = takeDue(hand, pool, due, places, take, false);
  hand = takeRest(hand, pool, take, false);
  hand = takeRest(hand, pool, take, true);
  return orderShift(hand.calls, seed);
}

/** How many of either truth: genuine drawn from 3–5 of 8 (in that proportion for other sizes), as far as there are such. */
export function roomFor(
  calls: readonly { readonly truth: Truth }[],
  size: number,
  chance: () => number,
): Readonly<Record<Truth, number>> {
  const many = Math.max(0, Math.min(size, calls.length));
  const fewest = Math.floor((many * 3) / 8);
  const drawn = fewest + Math.floor(chance() * (many - 2 * fewest + 1));
  const honest = calls.filter((call) => call.truth === 'genuine').length;
  const genuine = Math.min(honest, Math.max(many - (calls.length - honest), drawn));
  return { genuine, scam: many - genuine };
}

/**
 * Due kinds, the one whose last trial is longest past first, so that every kind has its turn: a kind that was missed is due
 * again after a day, and by how long it is overdue the same few would come over and over.
 */
function longestUnheard(memories: Memories, now: number): readonly Due[] {
  const last = (kind: Kind) => memories.get(kindKey(kind))?.last ?? now;
  return [...dueAt(memories, now)].sort((a, b) => last(a) - last(b));
}

/** A place of either truth, and those for which there are too few kinds near the player's level that were never met. */
function placesForDue(
  room: Hand['room'],
  calls: readonly DealCall[],
  history: readonly PracticeTrial[],
  distance: Distance,
): Places {
  const met = new Set(history.map(kindKey));
  const toMeet = calls.filter((call) => !met.has(kindKey(call)) && !isFar(distance(call)));
  const places = (truth: Truth) => {
    const kinds = new Set(toMeet.filter((call) => call.truth === truth).map(kindKey)).size;
    return Math.max(RETURNING, room[truth] - kinds);
  };
  return { scam: places('scam'), genuine: places('genuine') };
}

function distanceAfter(history: readonly PracticeTrial[]): Distance {
  const levels = levelsAfter(history);
  // In points, not in chances: far from the aim all chances are alike, and the nearest call must still come first.
  const fitting = Math.min(HARDEST, Math.max(EASIEST, levels.player.points - pointsAhead(AIM)));
  return (call) => Math.abs(scenarioPoints(levels, call) - fitting);
}

function isFar(points: number): boolean {
  return points >= STEP_OF_DIFFICULTY;
}

function rankAfter(history: readonly PracticeTrial[], distance: Distance): Rank {
  const met = new Set(history.map((trial) => trial.scenario));
  const metKinds = new Set(history.map(kindKey));
  const metTypes = new Set(history.map(({ type }) => type));
  const strangeness = (call: DealCall) => (met.has(call.id) ? 2 : metKinds.has(kindKey(call)) ? 1 : 0);
  return (call, hand) => [
    isFar(distance(call)) ? 1 : 0,
    strangeness(call),
    hand.calls.filter((one) => one.type === call.type).length,
    Math.round(distance(call) / AS_NEAR),
    metTypes.has(call.type) ? 1 : 0,
  ];
}

function takeBy(rank: Rank): Take {
  return (hand, from, mayPair) => {
    const fits = (call: DealCall) =>
      hand.room[call.truth] > 0 &&
      hand.calls.every((one) => one.id !== call.id && (mayPair || (one.twin !== call.id && one.id !== call.twin)));
    const best = from
      .filter(fits)
      .map((call) => ({ call, key: rank(call, hand) }))
      .reduce<{ call: DealCall; key: readonly number[] } | null>(
        (first, one) => (first && !isBefore(one.key, first.key) ? first : one),
        null,
      )?.call;
    if (!best) return hand;
    return { calls: [...hand.calls, best], room: { ...hand.room, [best.truth]: hand.room[best.truth] - 1 } };
  };
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((value, k) => value !== b[k]);
  return i >= 0 && (a[i] ?? 0) < (b[i] ?? 0);
}

/**
 * One call for each due kind, as far as there are places. Scams and genuine calls take turns: taken one list after the
 * other, five of one side could shut out their twins on the other side for both of the next shifts.
 */
function takeDue(
  hand: Hand,
  pool: readonly DealCall[],
  due: readonly Kind[],
  places: Places,
  take: Take,
  mayPair: boolean,
): Hand {
  let now = hand;
  let stuck = 0;
  for (let turn = 0; stuck < TRUTHS.length; turn += 1) {
    const truth = TRUTHS[turn % TRUTHS.length] as Truth;
    const before = now;
    const taken = now.calls.filter((call) => call.truth === truth).length;
    for (const kind of due) {
      if (now !== before || taken >= places[truth]) break;
      if (kind.truth !== truth || now.calls.some((call) => kindKey(call) === kindKey(kind))) continue;
      const ofKind = pool.filter((call) => kindKey(call) === kindKey(kind));
      now = take(now, ofKind, mayPair);
    }
    stuck = now === before ? stuck + 1 : 0;
  }
  return now;
}

/** Fills up, the scarcer truth first: the other can still choose calls whose twins have not been dealt. */
function takeRest(hand: Hand, pool: readonly DealCall[], take: Take, mayPair: boolean): Hand {
  const spare = (truth: Truth) => pool.filter((call) => call.truth === truth).length - hand.room[truth];
  let now = hand;
  for (const truth of [...TRUTHS].sort((a, b) => spare(a) - spare(b))) {
    const ofTruth = pool.filter((call) => call.truth === truth);
    for (let before: Hand | null = null; before !== now; ) {
      before = now;
      now = take(now, ofTruth, mayPair);
    }
  }
  return now;
}
