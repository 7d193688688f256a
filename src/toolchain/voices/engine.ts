import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '../../scenario/vocabulary.ts';
import { prepareEnvironment } from './engine-environment.ts';
import { SPEAK } from './engine-pins.ts';
import { type Speakers, startSpeakers } from './engine-processes.ts';

const MODEL = 'kokoro-82m-1.0-int8-6e742170';

/**
 * The model and, for each language, the version of the speaking program: part of the key of every file of speech, so another
 * one means that all lines of that language are rendered anew. Raise the number when the program says a line differently.
 */
export const ENGINE: Readonly<Record<Locale, string>> = { 'zh-CN': `${MODEL}/3`, en: `${MODEL}/2` };

export interface Engine extends Speakers {
  readonly ffmpegPath: string;
}

/** Where the environment stands in a checkout: in a folder git ignores. */
export const ENGINE_FOLDER = join('node_modules', '.cache', 'voices');

/**
 * The voices, ready to speak: the environment found in `folder` or built there, and one process per core.
 * `say` is told what is fetched and how big it is. Throws an error that says what is missing and what to do.
 */
export async function openEngine(folder: string, say: (text: string) => void): Promise<Engine> {
  const { python, model, vocab, speakers, ffmpegPath, cache } = await prepareEnvironment(folder, say);
  const program = {
    command: python,
    args: [join(SPEAK, 'speak.py'), '--model', model, '--vocab', vocab, '--speakers', speakers, '--cache', cache],
    env: { PYTHONPYCACHEPREFIX: join(cache, 'compiled'), PYTHONUTF8: '1' },
  };
  return { ...startSpeakers(program, availableParallelism()), ffmpegPath };
}
