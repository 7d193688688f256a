import type { DueView, ProgressView } from '../screens/progress-view.ts';
import type { Trial } from '../storage/kept.ts';
import { type Day, dayAt } from '../training/calendar-day.ts';
import { boostersOf, type Clocked, historyOf, memoriesOf } from './practice.ts';
import { groupBy } from './progress-weeks.ts';

/** What is to be heard again and when, from everything practised. */
export function dueView(
  trials: readonly Trial[],
  clocked: Clocked,
  typeNames: ReadonlyMap<string, string>,
): ProgressView['due'] {
  const { due, next } = boostersOf(trials, clocked);
  return { kinds: kindsOf(trials, clocked, typeNames), booster: { open: due !== null, next } };
}

/** A type falls due with the sooner of its scams and the honest calls like them; which of the two is never told. */
function kindsOf(
  trials: readonly Trial[],
  { now, minutesAhead }: Clocked,
  typeNames: ReadonlyMap<string, string>,
): readonly DueView[] {
  const history = historyOf(trials, now);
  const soonest = new Map<string, Day>();
  for (const { type, card } of memoriesOf(trials, now).values()) {
    const day = dayAt(card.due.getTime(), minutesAhead);
    soonest.set(type, Math.min(day, soonest.get(type) ?? day));
  }
  const byType = groupBy(history, ({ type }) => type);
  return [...soonest]
    .map(([type, day]) => {
      const calls = (byType.get(type) ?? []).map(({ right, at }) => ({ right, day: dayAt(at, minutesAhead) }));
      // Oldest first, so the latest day is the last one's.
      const last = calls.at(-1)?.day ?? day;
      const onThat = calls.filter((call) => call.day === last);
      const right = onThat.filter((call) => call.right).length;
      return { type, name: typeNames.get(type) ?? type, day, last: { right, of: onThat.length, day: last } };
    })
    .sort((a, b) => a.day - b.day || (a.type < b.type ? -1 : 1));
}
