import { join, relative } from 'node:path';
import { LOCALES } from '../../scenario/vocabulary.ts';
import { readKept } from './kept.ts';
import { writeWhole } from './manifest.ts';
import type { OpenStudio } from './open-studio.ts';
import type { PlannedLine } from './plan.ts';
import { writeSheet } from './sheet.ts';

/** Where the pages go; git ignores it. */
export const SHEETS = join('.cache', 'voice-sheets');

/** Writes one page a scenario and language, and says where. Gives the exit code. */
export function writeSheets(
  voices: string,
  studio: OpenStudio,
  isWanted: (planned: PlannedLine) => boolean,
  say: (text: string) => void,
): number {
  const kept = readKept(voices, []);
  if (!studio.planned.some(isWanted)) say('No line is wanted by that.');
  for (const { scenario } of studio.scenarios) {
    for (const locale of LOCALES) {
      const lines = studio.planned.filter(
        (planned) => planned.scenario === scenario.id && planned.locale === locale && isWanted(planned),
      );
      if (lines.length === 0) continue;
      const rows = lines.map((planned) => ({
        planned,
        recorded: kept.entry(locale, scenario.id, planned.line),
        reading: kept.reading(locale, scenario.id, planned.line),
        state: kept.stateOf(planned),
      }));
      const path = join(SHEETS, `${scenario.id}.${locale}.html`);
      // As an address: slashes, whatever the system writes.
      const sound = relative(SHEETS, join(voices, locale)).split(/[\\/]/).join('/');
      writeWhole(path, writeSheet(scenario.id, locale, sound, rows));
      say(path);
    }
  }
  return 0;
}
