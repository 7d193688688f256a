import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countSyllables } from '../../dialogue/pacing.ts';
import { type Problem, writeProblem } from '../../scenario/problem.ts';
import { terminalText } from '../terminal-text.ts';
import { openDecoder } from './decode.ts';
import { encodeOpus } from './encode.ts';
import { encodeWithin } from './encode-within.ts';
import { ENGINE_FOLDER, openEngine } from './engine.ts';
import { type Kept, readKept } from './kept.ts';
import { isForAll, type OpenStudio, unreadableIn } from './open-studio.ts';
import { linesByCall, type PlannedLine } from './plan.ts';
import { startProgress } from './progress.ts';
import { type Batch, batchesOf, keepBatch, type Renderer, type RenderRun, renderAll } from './render.ts';
import type { Reporter } from './reporter.ts';

/** Syllables' worth of work a line costs besides its own: starting, encoding, writing. */
const EACH = 4;
/** Asked to stop by a person or by what started it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Failures told one by one: an engine that has died fails at every line that is left. */
const MOST_TOLD = 10;

export interface RenderOptions extends Reporter {
  readonly voices: string;
  readonly studio: OpenStudio;
  readonly isWanted: (planned: PlannedLine) => boolean;
  /** Opens what speaks and encodes; asked only when there is something to say. */
  readonly open: (say: (text: string) => void) => Promise<OpenRenderer>;
}

/** A renderer that holds processes until it is closed. */
export interface OpenRenderer extends Renderer {
  close(): Promise<void>;
}

/** Renders what is missing or changed, and nothing else. Gives the exit code. */
export async function renderVoices({ voices, studio, isWanted, say, report, open }: RenderOptions): Promise<number> {
  const problems: Problem[] = [...unreadableIn(studio)];
  const kept = readKept(voices, problems);
  for (const problem of problems) say(terminalText(writeProblem(problem)));
  // Without a cast or a lexicon lines would be said otherwise than is meant.
  if (problems.some(isForAll)) return 1;
  const due = studio.planned.filter((planned) => isWanted(planned) && kept.stateOf(planned) !== 'current');
  const settled = due.filter(({ unsettled }) => unsettled.length === 0);
  if (settled.length < due.length)
    say(`${due.length - settled.length} lines wait until it is settled how they are said: "npm run voices -- check".`);
  const linesOf = linesByCall(studio.planned);
  const orderOf = (planned: PlannedLine) => linesOf(planned) ?? [];
  const fresh = settled.filter((planned) => !reuse(planned, kept, { root: voices, orderOf }));
  if (fresh.length < settled.length) say(`${settled.length - fresh.length} lines have a sound that was there already.`);
  if (fresh.length === 0) say(`Nothing to render; ${studio.planned.filter(isWanted).length} lines looked at.`);
  const failed = fresh.length === 0 ? 0 : await renderFresh(batchesOf(fresh), { voices, orderOf, say, report, open });
  return failed > 0 || settled.length < due.length || problems.length > 0 ? 1 : 0;
}

/** Takes over a sound made before from the very same; false where there is none. */
function reuse(planned: PlannedLine, kept: Kept, run: Pick<RenderRun, 'root' | 'orderOf'>): boolean {
  const same = kept.sameSound(planned);
  if (same) keepBatch([planned], run, same.recorded, same.reading);
  return same !== null;
}

interface Fresh extends Pick<RenderOptions, 'voices' | 'say' | 'report' | 'open'> {
  readonly orderOf: RenderRun['orderOf'];
}

/** Gives the number of sounds that could not be made. */
async function renderFresh(batches: readonly Batch[], { voices, orderOf, say, report, open }: Fresh): Promise<number> {
  const renderer = await open(say);
  const all = { work: batches.reduce((sum, batch) => sum + workOf(batch), 0), lines: batches.flat().length };
  const progress = startProgress(all, () => performance.now());
  let [failed, stopped] = [0, false];
  const stop = () => {
    stopped = true;
    void renderer.close();
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    await renderAll(batches, {
      root: voices,
      renderer,
      orderOf,
      isStopped: () => stopped,
      done(batch, seconds, error) {
        if (stopped && error) return;
        if (error) {
          failed += 1;
          if (failed <= MOST_TOLD) say(`${batch[0].scenario} ${batch[0].locale} ${batch[0].line}: ${error.message}`);
        }
        progress.add(workOf(batch), batch.length, seconds);
        report(progress.text());
      },
    });
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    await renderer.close();
  }
  say(progress.text());
  const told = failed > MOST_TOLD ? `, the first ${MOST_TOLD} told` : '';
  if (failed > 0) say(`${failed} sounds could not be made${told}.`);
  if (stopped) say('Stopped. Run it again to go on from here.');
  return stopped ? Math.max(1, failed) : failed;
}

function workOf([planned]: Batch): number {
  return countSyllables(planned.text) + EACH;
}

/** The real thing: the engine in its environment, and the encoder that comes with it. */
export async function openRenderer(say: (text: string) => void): Promise<OpenRenderer> {
  const engine = await openEngine(ENGINE_FOLDER, say);
  const folder = mkdtempSync(join(tmpdir(), 'voices-'));
  const decoder = await openDecoder();
  const encode = (samples: Float32Array, rate: number): Promise<Uint8Array> =>
    encodeOpus(samples, rate, { ffmpeg: engine.ffmpegPath, folder });
  return {
    folder,
    // One more than speak: while one line is encoded, its speaker has the next.
    atOnce: engine.processes + 2,
    speak: (job) => engine.speak(job),
    encode: (samples, rate) => encodeWithin(samples, rate, encode, decoder),
    async close() {
      await engine.close();
      decoder.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
