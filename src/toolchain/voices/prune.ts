import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, writeProblem } from '../../scenario/problem.ts';
import { LOCALES } from '../../scenario/vocabulary.ts';
import { terminalText } from '../terminal-text.ts';
import { type Kept, readKept } from './kept.ts';
import { dropOthers, filesIn } from './manifest.ts';
import type { OpenStudio } from './open-studio.ts';
import { linesByCall } from './plan.ts';

/** Something kept for nothing. */
export interface Unused {
  readonly path: string;
  readonly what: string;
  readonly remove: () => void;
}

/**
 * What no line needs: manifests of calls that are gone, their entries for lines that are gone, and sound that is in no
 * manifest. A call that cannot be read is not gone.
 */
export function unusedFiles(
  root: string,
  { content, planned }: Pick<OpenStudio, 'content' | 'planned'>,
  kept: Kept,
): readonly Unused[] {
  const linesOf = linesByCall(planned);
  return LOCALES.flatMap((locale) => {
    const needed = new Set<string>();
    const found: Unused[] = [];
    for (const manifest of kept.manifests.filter((one) => one.locale === locale)) {
      const { scenario } = manifest;
      const own = linesOf(manifest);
      if (!own && !content.known.ids.has(scenario)) continue;
      for (const name of [`${scenario}.json`, `${scenario}.readings.json`]) needed.add(name);
      const gone = own ? Object.keys(manifest.lines).filter((line) => !own.includes(line)) : [];
      for (const [line, { file }] of Object.entries(manifest.lines)) if (!gone.includes(line)) needed.add(file);
      if (gone.length === 0 || !own) continue;
      const path = join(root, locale, `${scenario}.json`);
      const what = `Sound of ${gone.join(', ')}`;
      found.push({ path, what, remove: () => dropOthers(root, locale, scenario, own) });
    }
    return [
      ...found,
      ...filesIn(root, locale)
        .filter((name) => !needed.has(name))
        .map((name) => unusedFile(root, locale, name)),
    ];
  });
}

function unusedFile(root: string, locale: string, name: string): Unused {
  const path = join(root, locale, name);
  return { path, what: path, remove: () => rmSync(path) };
}

/** Removes what no line needs, or says what it would remove. Gives the exit code. */
export function pruneVoices(root: string, studio: OpenStudio, yes: boolean, say: (text: string) => void): number {
  const problems: Problem[] = [];
  const kept = readKept(root, problems);
  for (const problem of problems) say(terminalText(writeProblem(problem)));
  if (problems.length > 0) {
    say('Nothing is removed as long as it cannot be read what is needed.');
    return 1;
  }
  const unused = unusedFiles(root, studio, kept);
  for (const { path, what } of unused) say(what === path ? path : `${path}: ${what}`);
  if (unused.length === 0) say('Everything is named by a line.');
  else if (!yes) say(`${unused.length} to remove: run it with --yes.`);
  else {
    for (const { remove } of unused) remove();
    say(`${unused.length} removed.`);
  }
  return 0;
}
