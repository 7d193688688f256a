import { writeCalendar } from '../training/calendar-file.ts';
import type { Edges } from './edges.ts';
import type { GameState } from './game-state.ts';
import { boosterDaysOf } from './practice.ts';

/** Booster days in one file: the coming half year's, more or less. */
const AHEAD = 6;

/** Offers a calendar file of the booster days; an entry saved before is replaced by one of the same day. */
export function saveCalendar({ store, today, minutesAhead, saveFile }: Edges, { trials, ui }: GameState): void {
  const now = today();
  const days = boosterDaysOf(trials.value, { now, minutesAhead }, AHEAD);
  const { t } = ui.value;
  const text = writeCalendar(
    days.map((day) => ({
      uid: `${store.player.id}-${day}@hold-the-line`,
      day,
      title: t('booster-entry-title'),
      text: t('booster-entry-text'),
    })),
    now,
  );
  if (text !== null) saveFile('hold-the-line.ics', text, 'text/calendar');
}
