import type { HeatView, RightOf, WeekView } from '../screens/progress-view.ts';
import type { Trial } from '../storage/kept.ts';
import { type Day, dayAt, type MinutesAhead } from '../training/calendar-day.ts';
import { isRight } from './progress-dials.ts';

/** Columns that a phone still shows side by side. */
const HEAT_WEEKS = 6;
/** Half a year. */
const CURVE_WEEKS = 26;

/** The Monday of a day's week; 1970-01-01 was a Thursday. */
export function mondayOf(day: Day): Day {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** Kinds by week, of calls whose type is known: for each type its scams and then the honest calls like them, the type most often judged wrong first. */
export function heatView(
  trials: readonly Trial[],
  minutesAhead: MinutesAhead,
  typeNames: ReadonlyMap<string, string>,
): HeatView {
  const weeks = lastOf(weeksOf(trials, minutesAhead), HEAT_WEEKS);
  const byType = groupBy(trials, ({ type }) => type);
  const types = [...byType].map(([type, calls]) => ({
    type,
    name: typeNames.get(type) ?? type,
    calls,
    share: shareOf(rightOf(calls)),
  }));
  types.sort((a, b) => a.share - b.share || (a.type < b.type ? -1 : 1));
  const rows = types.flatMap(({ type, name, calls }) =>
    (['scam', 'genuine'] as const).flatMap((truth) => {
      const of = groupBy(
        calls.filter((call) => call.truth === truth),
        ({ at }) => mondayOf(dayAt(at, minutesAhead)),
      );
      const cells = weeks.map((monday) => {
        const those = of.get(monday);
        return those ? rightOf(those) : null;
      });
      return of.size === 0 ? [] : [{ type, name, truth, cells }];
    }),
  );
  return { weeks, rows };
}

/** Share right by week, scams and honest calls apart: either alone can be had by always saying the same. */
export function curveView(trials: readonly Trial[], minutesAhead: MinutesAhead): readonly WeekView[] {
  const byWeek = groupBy(trials, ({ at }) => mondayOf(dayAt(at, minutesAhead)));
  return lastOf(weeksOf(trials, minutesAhead), CURVE_WEEKS).map((monday) => {
    const calls = byWeek.get(monday) ?? [];
    return {
      monday,
      scam: rightOf(calls.filter(({ truth }) => truth === 'scam')),
      genuine: rightOf(calls.filter(({ truth }) => truth === 'genuine')),
    };
  });
}

export function rightOf(trials: readonly Trial[]): RightOf {
  return { right: trials.filter(isRight).length, of: trials.length };
}

export function groupBy<T, Key>(list: readonly T[], keyOf: (one: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function weeksOf(trials: readonly Trial[], minutesAhead: MinutesAhead): readonly Day[] {
  return [...new Set(trials.map(({ at }) => mondayOf(dayAt(at, minutesAhead))))].sort((a, b) => a - b);
}

function shareOf({ right, of }: RightOf): number {
  return of === 0 ? 0 : right / of;
}

function lastOf<T>(list: readonly T[], count: number): readonly T[] {
  return list.slice(Math.max(0, list.length - count));
}
