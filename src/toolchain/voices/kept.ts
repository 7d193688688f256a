import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedLine, VoiceManifest } from '../../audio/voice-manifest.ts';
import type { Problem } from '../../scenario/problem.ts';
import { LOCALES, type Locale } from '../../scenario/vocabulary.ts';
import { fileNameOf, sealOf } from './key.ts';
import { manifestsIn, type Reading, type Readings, readManifest, readReadings } from './manifest.ts';
import type { PlannedLine } from './plan.ts';

/** What there is of a line's sound, and what is wrong with it. */
export type State = 'current' | 'missing' | 'stale' | 'no-reading' | 'no-file' | 'other-sound';

/** Everything that has been voiced. */
export interface Kept {
  readonly manifests: readonly VoiceManifest[];
  entry(locale: Locale, scenario: string, line: string): RecordedLine | undefined;
  reading(locale: Locale, scenario: string, line: string): Reading | undefined;
  stateOf(planned: PlannedLine): State;
  /** A sound made before from the same: another line says the very same in the same way. */
  sameSound(planned: PlannedLine): { readonly recorded: RecordedLine; readonly reading: Reading } | null;
}

export function readKept(root: string, problems: Problem[]): Kept {
  const manifests = LOCALES.flatMap((locale) =>
    manifestsIn(root, locale).map((scenario) => readManifest(root, locale, scenario, problems)),
  );
  const entry = byPlace<RecordedLine>(manifests);
  const reading = byPlace<Reading>(
    manifests.map(({ locale, scenario }) => readReadings(root, locale, scenario, problems)),
  );
  const soundOf = fileStates(root);
  const byKey = once(() => soundsByKey(manifests));
  return {
    manifests,
    entry,
    reading,
    stateOf(planned) {
      const recorded = entry(planned.locale, planned.scenario, planned.line);
      if (!recorded) return 'missing';
      if (recorded.key !== planned.key) return 'stale';
      const read = reading(planned.locale, planned.scenario, planned.line);
      if (read?.said !== planned.delivery.text) return 'no-reading';
      return soundOf(planned.locale, recorded);
    },
    sameSound(planned) {
      const found = byKey().get(planned.key);
      if (!found || soundOf(planned.locale, found.recorded) !== 'current') return null;
      const read = reading(planned.locale, found.scenario, found.line);
      return read?.said === planned.delivery.text ? { recorded: found.recorded, reading: read } : null;
    },
  };
}

/** Finds what is kept of a line in files of one call and language each. */
function byPlace<T>(
  files: readonly (Pick<Readings, 'locale' | 'scenario'> & { readonly lines: Readonly<Record<string, T>> })[],
): (locale: Locale, scenario: string, line: string) => T | undefined {
  const known = new Map(files.map((file) => [`${file.locale}/${file.scenario}`, file.lines]));
  return (locale, scenario, line) => {
    const lines = known.get(`${locale}/${scenario}`);
    return lines && Object.hasOwn(lines, line) ? lines[line] : undefined;
  };
}

/** Whether the file an entry names is there, is the one it was and was made for this entry; each file is read once. */
function fileStates(root: string): (locale: Locale, recorded: RecordedLine) => State {
  const seen = new Map<string, { readonly bytes: number; readonly name: string } | null>();
  return (locale, { file, bytes, key, seal }) => {
    const path = join(root, locale, file);
    let found = seen.get(path);
    if (found === undefined) {
      found = readFile(path);
      seen.set(path, found);
    }
    if (!found) return 'no-file';
    return found.name === file && found.bytes === bytes && seal === sealOf(key, file) ? 'current' : 'other-sound';
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
