import { sayNearest } from '../../scenario/nearest.ts';
import { LOCALES, VOICES } from '../../scenario/vocabulary.ts';
import { WrongCall } from '../command.ts';
import type { PlannedLine } from './plan.ts';

/**
 * Which lines `--only` leaves: those of the scenarios, persons and languages named. Names of one kind add up, kinds narrow
 * each other down: `--only safe-account --only en` is the English of one call. No name leaves all.
 */
export function wantedBy(names: readonly string[], scenarios: readonly string[]): (planned: PlannedLine) => boolean {
  const kinds = { scenario: scenarios, voice: VOICES, locale: LOCALES } as const;
  const everything = Object.values(kinds).flat();
  for (const name of names) {
    if (everything.includes(name)) continue;
    throw new WrongCall(`"${name}" is no scenario, person of the cast or language.${sayNearest(name, everything)}`);
  }
  const asked = (['scenario', 'voice', 'locale'] as const)
    .map((kind) => [kind, names.filter((name) => (kinds[kind] as readonly string[]).includes(name))] as const)
    .filter(([, of]) => of.length > 0);
  return (planned) => asked.every(([kind, of]) => of.includes(planned[kind]));
}
