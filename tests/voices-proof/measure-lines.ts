import { join } from 'node:path';
import { ENGINE_FOLDER } from '../../src/toolchain/voices/engine.ts';
import { prepareEnvironment } from '../../src/toolchain/voices/engine-environment.ts';
import { readManifest } from '../../src/toolchain/voices/manifest.ts';
import { openStudio, VOICES_ROOT } from '../../src/toolchain/voices/open-studio.ts';
import type { PlannedLine } from '../../src/toolchain/voices/plan.ts';
import { inFolder, keep, readKept } from './kept-heard.ts';
import { forRecogniser, knownWords, recognise } from './recognise.ts';
import { errorRate, type Heard, wordErrors, wordsOf } from './word-errors.ts';

type Say = (text: string) => void;

const WORST = 20;
/** Lines shorter than this are judged by a word or two: they are left out of the list of the worst. */
const WORDS_TO_JUDGE = 5;
/** How many files the recogniser takes at a time: a stop loses no more than these. */
const BATCH = 60;
const KEPT = 'lines';

interface Rendered {
  readonly planned: PlannedLine;
  readonly file: string;
}

function rendered(): readonly Rendered[] {
  const manifests = new Map<string, ReturnType<typeof readManifest>>();
  return openStudio('scenarios').planned.flatMap((planned) => {
    if (planned.locale !== 'en') return [];
    const manifest = manifests.get(planned.scenario) ?? readManifest(VOICES_ROOT, 'en', planned.scenario, []);
    manifests.set(planned.scenario, manifest);
    const file = manifest.lines[planned.line]?.file;
    return file === undefined ? [] : [{ planned, file }];
  });
}

/** Listens to the files not yet heard. A file is named for its content, so what was heard in it stays true. */
async function listen(all: readonly Rendered[], say: Say): Promise<Readonly<Record<string, Heard>>> {
  let kept = readKept(KEPT, '');
  const open = all.filter(({ file }) => !(file in kept));
  const { ffmpegPath } = await prepareEnvironment(ENGINE_FOLDER, say);
  for (let from = 0; from < open.length; from += BATCH) {
    const batch = open.slice(from, from + BATCH);
    const heard = await inFolder(KEPT, async (folder) => {
      for (const { file } of batch)
        await forRecogniser(ffmpegPath, join(VOICES_ROOT, 'en', file), join(folder, `${file}.wav`));
      return recognise(
        folder,
        batch.map(({ file }) => file),
      );
    });
    const news = batch.map(({ planned, file }) => [
      file,
      { id: file, said: wordsOf(planned.delivery.text), heard: wordsOf(heard.get(file) ?? '') },
    ]);
    kept = { ...kept, ...Object.fromEntries(news) };
    keep(KEPT, '', kept);
    say(`${Math.min(from + BATCH, open.length)} of ${open.length} heard`);
  }
  return kept;
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return [...groups];
}

/** Word errors of every English line as it lies in the repository: by person, altogether, and the worst lines. */
export async function measureLines(say: Say): Promise<void> {
  const all = rendered();
  if (all.length === 0) throw new Error('no English line is rendered yet: npm run voices');
  const kept = await listen(all, say);
  const known = knownWords();
  const results = all.flatMap(({ planned, file }) => {
    const heard = kept[file];
    return heard ? [{ planned, heard, errors: wordErrors(heard.said, heard.heard) }] : [];
  });
  const isPlain = ({ said }: Heard) => said.every((word) => known.has(word));
  for (const [voice, theirs] of grouped(results, ({ planned }) => planned.voice)) {
    const rate = errorRate(theirs.map(({ heard }) => heard));
    say(`${voice.padEnd(12)} ${rate.toFixed(1).padStart(5)} %  ${theirs.length} lines`);
  }
  const heard = results.map((one) => one.heard);
  const plain = heard.filter(isPlain);
  say(`all ${heard.length} lines: ${errorRate(heard).toFixed(1)} %`);
  say(`the ${plain.length} lines of words the recogniser knows: ${errorRate(plain).toFixed(1)} %`);
  const worst = results
    .filter((one) => one.heard.said.length >= WORDS_TO_JUDGE && isPlain(one.heard))
    .toSorted((a, b) => b.errors / b.heard.said.length - a.errors / a.heard.said.length);
  for (const { planned, heard: one, errors } of worst.slice(0, WORST)) {
    say(`${planned.scenario} ${planned.line} (${planned.voice}, ${planned.mood}): ${errors} of ${one.said.length}`);
    say(`  said  ${one.said.join(' ')}`);
    say(`  heard ${one.heard.join(' ')}`);
  }
}
