import type { Estimate } from '../../scoring/estimate.ts';
import { makeLibrary } from './call-library.ts';
import { LAWS, type LawName } from './forgetting.ts';
import { meanInterval } from './mean-interval.ts';
import { drawPlayers } from './player.ts';
import { SCHEDULES, type ScheduleName } from './schedule.ts';
import { LEARNER, type LibrarySize, type Regimen } from './simulation-constants.ts';
import { liveSixtyDays, type SixtyDays } from './sixty-days.ts';

/** How the schedules compare under one law: the same players, the same days, the same number of calls. */
export interface Retention {
  readonly law: LawName;
  readonly library: LibrarySize;
  readonly regimen: Regimen;
  readonly players: number;
  /** Calls of each player, under every schedule. */
  readonly calls: number;
  readonly schedules: Readonly<Record<ScheduleName, ScheduleRetention>>;
  /** d′ on the last day, scheduler less the other, player by player. */
  readonly overRandom: Difference;
  readonly overBlocked: Difference;
}

export interface ScheduleRetention {
  /** d′ on the last day, over all types. */
  readonly last: Estimate;
  /** Mean of d′ over the days. */
  readonly throughout: Estimate;
  readonly curve: readonly { readonly day: number; readonly value: number }[];
  /** Kinds met, in the mean. */
  readonly met: number;
}

export interface Difference extends Estimate {
  /** Share of players who held more under the scheduler. */
  readonly better: number;
}

export function measureRetention(players: number, library: LibrarySize, regimen: Regimen): readonly Retention[] {
  const calls = makeLibrary(library);
  const all = drawPlayers(players, 'learner', LEARNER);
  return LAWS.map((law) => {
    const lives = {
      scheduler: all.map((player) => liveSixtyDays(player, calls, { law, schedule: 'scheduler', regimen })),
      random: all.map((player) => liveSixtyDays(player, calls, { law, schedule: 'random', regimen })),
      blocked: all.map((player) => liveSixtyDays(player, calls, { law, schedule: 'blocked', regimen })),
    };
    return {
      law,
      library,
      regimen,
      players,
      calls: equalCalls(SCHEDULES.flatMap((schedule) => lives[schedule])),
      schedules: {
        scheduler: summaryOf(lives.scheduler),
        random: summaryOf(lives.random),
        blocked: summaryOf(lives.blocked),
      },
      overRandom: differenceOf(lives.scheduler, lives.random),
      overBlocked: differenceOf(lives.scheduler, lives.blocked),
    };
  });
}

/** The comparison is void unless every player had as many calls as any other under any schedule. */
function equalCalls(lives: readonly SixtyDays[]): number {
  const counts = [...new Set(lives.map(({ calls }) => calls))];
  if (counts.length !== 1) throw new Error(`the schedules dealt different numbers of calls: ${counts.join(', ')}`);
  return counts[0] ?? 0;
}

function lastOf({ dPrime }: SixtyDays): number {
  return dPrime.at(-1)?.value ?? Number.NaN;
}

function summaryOf(lives: readonly SixtyDays[]): ScheduleRetention {
  const days = lives[0]?.dPrime.map(({ day }) => day) ?? [];
  return {
    last: meanInterval(lives.map(lastOf)),
    throughout: meanInterval(
      lives.map(({ dPrime }) => dPrime.reduce((sum, { value }) => sum + value, 0) / dPrime.length),
    ),
    curve: days.map((day, i) => ({
      day,
      value: lives.reduce((sum, { dPrime }) => sum + (dPrime[i]?.value ?? 0), 0) / lives.length,
    })),
    met: lives.reduce((sum, { met }) => sum + met, 0) / lives.length,
  };
}

function differenceOf(ours: readonly SixtyDays[], theirs: readonly SixtyDays[]): Difference {
  const each = ours.map((one, i) => lastOf(one) - (theirs[i] ? lastOf(theirs[i]) : Number.NaN));
  return { ...meanInterval(each), better: each.filter((one) => one > 0).length / each.length };
}
