import { TRUTHS } from '../../scenario/vocabulary.ts';
import { dealShift, SHIFT_SIZE } from '../../training/deal.ts';
import { type Levels, levelsAfter, pointsAhead, startOf, UNPLAYED } from '../../training/level.ts';
import type { PracticeTrial } from '../../training/practice-trial.ts';
import { seeded, seedOf } from '../../training/seeded.ts';
import { makeLibrary, type SimulatedCall } from './call-library.ts';
import { medianOf } from './mean-interval.ts';
import { answer, chanceOfRight, drawPlayers, type SimulatedPlayer } from './player.ts';
import { AIM, CONVERGENCE, DIFFICULTY_STEP, MEASURED, WHOLE } from './simulation-constants.ts';
import { trialOf } from './sixty-days.ts';

export const ABILITIES = ['weak', 'middling', 'strong'] as const;
export type Ability = (typeof ABILITIES)[number];

/** How the dealing finds a player's level, shift by shift. */
export interface Convergence {
  readonly players: number;
  /** Of the players whose easiest and hardest calls come near the aim or lie on either side of it. The target is theirs. */
  readonly near: Approach;
  /** Without those for whom they only come near: the aim lies between the easiest calls and the hardest. */
  readonly within: Approach;
  /** Of all players, those the library cannot serve too: true share judged right of the calls dealt in each shift. */
  readonly rightOfAll: readonly number[];
  readonly callsToAimOfAll: number | null;
  /** Median distance of a player's points from the true ones, after each shift. */
  readonly pointsOff: readonly number[];
}

export interface Approach {
  /** These players, as a share of all. */
  readonly share: number;
  /** True share judged right of the calls dealt in each shift, by thirds of ability. */
  readonly right: Readonly<Record<Ability, readonly number[]>>;
  /** Calls after which every third stays near the aim to the end; null where one of them does not. */
  readonly callsToAim: number | null;
}

/** One player, who neither learns nor forgets, so that there is a level to be found. */
interface Course {
  readonly player: SimulatedPlayer;
  readonly right: readonly number[];
  readonly pointsOff: readonly number[];
}

export function measureDifficulty(players: number): Convergence {
  const library = makeLibrary(WHOLE);
  const courses = drawPlayers(players, 'level', MEASURED)
    .map((player) => dealThrough(player, library))
    .sort((a, b) => abilityOf(a.player) - abilityOf(b.player));
  const rightOfAll = shiftMeans(courses);
  return {
    players,
    near: approachOf(courses, AIM.near),
    within: approachOf(courses, 0),
    rightOfAll,
    callsToAimOfAll: callsToAim([rightOfAll]),
    pointsOff: shiftNumbers().map((shift) => medianOf(courses.map(({ pointsOff }) => pointsOff[shift] ?? Number.NaN))),
  };
}

/** Of those between whose easiest and hardest calls the aim lies, or is missed by so little. `courses`: the weakest first. */
function approachOf(courses: readonly Course[], margin: number): Approach {
  const those = courses.filter(
    ({ player }) => abilityOf(player, 1) >= AIM.share - margin && abilityOf(player, -1) <= AIM.share + margin,
  );
  const third = (i: number) =>
    shiftMeans(those.slice(Math.floor((i * those.length) / 3), Math.floor(((i + 1) * those.length) / 3)));
  const right = { weak: third(0), middling: third(1), strong: third(2) };
  return {
    share: those.length / courses.length,
    right,
    callsToAim: callsToAim(ABILITIES.map((ability) => right[ability])),
  };
}

const DAY = 86_400_000;

function dealThrough(player: SimulatedPlayer, library: readonly SimulatedCall[]): Course {
  const byId = new Map(library.map((call) => [call.id, call]));
  const chance = seeded(seedOf(`level ${player.name}`));
  const truePoints = startOf(2).points + pointsAhead(abilityOf(player));
  const history: PracticeTrial[] = [];
  let levels: Levels = UNPLAYED;
  const course = shiftNumbers().map((shift) => {
    const now = shift * DAY;
    const ids = dealShift(library, history, { seed: seedOf(`${player.name} ${shift}`), now });
    const calls = ids.flatMap((id) => byId.get(id) ?? []);
    const trials = calls.map((call) => {
      const said = answer(call.truth, player.dPrime / 2 + call.ease, player.criterion, chance);
      return trialOf(call, said, chance() < player.checks, now);
    });
    history.push(...trials);
    levels = levelsAfter(trials, levels);
    const right = calls.map((call) => chanceOfRight(call.truth, player.dPrime / 2 + call.ease, player.criterion));
    return {
      right: right.reduce((sum, one) => sum + one, 0) / right.length,
      pointsOff: Math.abs(levels.player.points - truePoints),
    };
  });
  return { player, right: course.map((one) => one.right), pointsOff: course.map((one) => one.pointsOff) };
}

function shiftNumbers(): readonly number[] {
  return Array.from({ length: CONVERGENCE.shifts }, (_, i) => i);
}

/** The chance of judging a call right that is so many steps easier than one of difficulty 2, scam or genuine alike likely. */
function abilityOf({ dPrime, criterion }: SimulatedPlayer, steps = 0): number {
  const half = dPrime / 2 + steps * DIFFICULTY_STEP;
  return TRUTHS.reduce((sum, truth) => sum + chanceOfRight(truth, half, criterion), 0) / TRUTHS.length;
}

function shiftMeans(courses: readonly Course[]): readonly number[] {
  return shiftNumbers().map(
    (shift) => courses.reduce((sum, { right }) => sum + (right[shift] ?? Number.NaN), 0) / courses.length,
  );
}

/** Calls before the first shift from which on all stay near the aim; null where that never comes. */
export function callsToAim(groups: readonly (readonly number[])[]): number | null {
  const isNear = (shift: number) =>
    groups.every((right) => Math.abs((right[shift] ?? Number.NaN) - AIM.share) <= AIM.near);
  const shifts = shiftNumbers();
  const away = shifts.findLast((shift) => !isNear(shift));
  const first = away === undefined ? 0 : away + 1;
  return first < shifts.length ? first * SHIFT_SIZE : null;
}
