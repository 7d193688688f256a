import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syllablesIn } from '../../src/toolchain/voices/check-sound.ts';
import { openDecoder } from '../../src/toolchain/voices/decode.ts';
import { readManifest, readReadings } from '../../src/toolchain/voices/manifest.ts';
import { openStudio, VOICES_ROOT } from '../../src/toolchain/voices/open-studio.ts';
import { pausesIn } from '../../src/toolchain/voices/pauses.ts';
import { keep, readKept } from './kept-heard.ts';

type Say = (text: string) => void;

/** Seconds of speech that one syllable takes in each of a person's lines. */
export type Paces = ReadonlyMap<string, readonly number[]>;

const KEPT = 'mandarin-pace';
/** A line of fewer syllables says nothing of pace: a single one is held or swallowed. */
export const LEAST_SYLLABLES = 5;

interface Line {
  readonly voice: string;
  readonly file: string;
  readonly syllables: number;
}

function rendered(): readonly Line[] {
  const { planned } = openStudio('scenarios');
  const scenarios = [...new Set(planned.map(({ scenario }) => scenario))];
  const manifests = new Map(scenarios.map((id) => [id, readManifest(VOICES_ROOT, 'zh-CN', id, [])]));
  const readings = new Map(scenarios.map((id) => [id, readReadings(VOICES_ROOT, 'zh-CN', id, [])]));
  return planned.flatMap(({ locale, scenario, line, voice, delivery }) => {
    const file = manifests.get(scenario)?.lines[line]?.file;
    const reading = readings.get(scenario)?.lines[line]?.reading;
    if (locale !== 'zh-CN' || file === undefined || reading === undefined) return [];
    return [{ voice, file, syllables: syllablesIn(delivery.text, reading, locale) }];
  });
}

/** Seconds of speech in each file, its pauses left out. A file is named for its content, so what was found stays true. */
async function speechIn(files: readonly string[], say: Say): Promise<Readonly<Record<string, number>>> {
  const kept = readKept<number>(KEPT, '');
  const open = files.filter((file) => !(file in kept));
  if (open.length === 0) return kept;
  say(`the pauses of ${open.length} Chinese lines …`);
  const found: Record<string, number> = {};
  const decoder = await openDecoder();
  try {
    for (const file of open) {
      const { samples, rate } = await decoder.decode(await readFile(join(VOICES_ROOT, 'zh-CN', file)));
      const pauses = pausesIn(samples, rate).reduce((sum, { from, to }) => sum + to - from, 0);
      found[file] = (samples.length - pauses) / rate;
    }
  } finally {
    decoder.close();
  }
  keep<number>(KEPT, '', { ...kept, ...found });
  return { ...kept, ...found };
}

/** How long a syllable takes in the Chinese lines as they lie in the repository, by person. */
export async function measurePace(say: Say): Promise<Paces> {
  const lines = rendered().filter(({ syllables }) => syllables >= LEAST_SYLLABLES);
  const speech = await speechIn(
    lines.map(({ file }) => file),
    say,
  );
  const paces = new Map<string, number[]>();
  for (const { voice, file, syllables } of lines) {
    const pace = (speech[file] ?? Number.NaN) / syllables;
    paces.set(voice, [...(paces.get(voice) ?? []), pace]);
  }
  return paces;
}
