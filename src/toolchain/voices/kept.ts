import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedLine, VoiceManifest } from '../../audio/voice-manifest.ts';
import type { Problem } from '../../scenario/problem.ts';
import { LOCALES, type Locale } from '../../scenario/vocabulary.ts';
import { fileNameOf } from './key.ts';
import { manifestsIn, type Reading, readManifest, readReadings } from './manifest.ts';
import type { PlannedLine } from './plan.ts';

/** What there is of a line's sound, and what is wrong with it. */
export type State = 'current' | 'missing' | 'stale' | 'no-file' | 'other-sound';

/** Everything that has been voiced. */
export interface Kept {
  readonly manifests: readonly VoiceManifest[];
  entry(locale: Locale, scenario: string, line: string): RecordedLine | undefined;
  stateOf(planned: PlannedLine): State;
  /** A sound made before from the same: another line says the very same in the same way. */
  sameSound(planned: PlannedLine): { readonly recorded: RecordedLine; readonly reading: Reading } | null;
}

export function readKept(root: string, problems: Problem[]): Kept {
  const manifests = LOCALES.flatMap((locale) =>
    manifestsIn(root, locale).map((scenario) => readManifest(root, locale, scenario, problems)),
  );
  const byPlace = new Map(manifests.map((manifest) => [`${manifest.locale}/${manifest.scenario}`, manifest]));
  const entry: Kept['entry'] = (locale, scenario, line) => {
    const lines = byPlace.get(`${locale}/${scenario}`)?.lines;
    return lines && Object.hasOwn(lines, line) ? lines[line] : undefined;
  };
  const soundOf = fileStates(root);
  const byKey = once(() => soundsByKey(manifests));
  return {
    manifests,
    entry,
    stateOf(planned) {
      const recorded = entry(planned.locale, planned.scenario, planned.line);
      if (!recorded) return 'missing';
      if (recorded.key !== planned.key) return 'stale';
      return soundOf(planned.locale, recorded);
    },
    sameSound(planned) {
      const found = byKey().get(planned.key);
      if (!found || soundOf(planned.locale, found.recorded) !== 'current') return null;
      const reading = readReadings(root, planned.locale, found.scenario, []).lines[found.line];
      return reading ? { recorded: found.recorded, reading } : null;
    },
  };
}

/** Whether the file an entry names is there and is the one it was; each file is read once. */
function fileStates(root: string): (locale: Locale, recorded: RecordedLine) => State {
  const seen = new Map<string, { readonly bytes: number; readonly name: string } | null>();
  return (locale, { file, bytes }) => {
    const path = join(root, locale, file);
    let found = seen.get(path);
    if (found === undefined) {
      found = readFile(path);
      seen.set(path, found);
    }
    if (!found) return 'no-file';
    return found.name === file && found.bytes === bytes ? 'current' : 'other-sound';
  };
}

function readFile(path: string): { readonly bytes: number; readonly name: string } | null {
  try {
    const data = readFileSync(path);
    return { bytes: data.length, name: fileNameOf(data) };
  } catch {
    return null;
  }
}

interface Found {
  readonly scenario: string;
  readonly line: string;
  readonly recorded: RecordedLine;
}

/** A key names the language too, so that a sound is never sought in the folder of another. */
function soundsByKey(manifests: readonly VoiceManifest[]): ReadonlyMap<string, Found> {
  return new Map(
    manifests.flatMap(({ scenario, lines }) =>
      Object.entries(lines).map(([line, recorded]) => [recorded.key, { scenario, line, recorded }] as const),
    ),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
