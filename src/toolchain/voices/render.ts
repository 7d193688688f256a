import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordedLine } from '../../audio/voice-manifest.ts';
import type { Job, Spoken } from './engine-job.ts';
import { fileNameOf, sealOf } from './key.ts';
import { keepLine, type Reading, writeWhole } from './manifest.ts';
import type { PlannedLine } from './plan.ts';
import { readFloatWav } from './read-float-wav.ts';
import { shape } from './shape.ts';

/** What renders: the speaking program and the encoder. */
export interface Renderer {
  speak(job: Job): Promise<Spoken>;
  encode(samples: Float32Array, rate: number): Promise<Uint8Array>;
  /** Where sound lies while it is worked on. */
  readonly folder: string;
  /** How many lines are under way at once. */
  readonly atOnce: number;
}

/** One sound to make, for all the lines it serves. */
export type Batch = readonly [PlannedLine, ...PlannedLine[]];

export interface RenderRun {
  /** assets/voices. */
  readonly root: string;
  readonly renderer: Renderer;
  /** All lines of the scenario a line belongs to, in the order of the source. */
  readonly orderOf: (planned: PlannedLine) => readonly string[];
  /** Called after each batch; `error` where it failed. */
  done(batch: Batch, seconds: number, error: Error | null): void;
  /** Asked before each batch. */
  isStopped(): boolean;
}

/** Lines that say the same in the same way share a sound. */
export function batchesOf(lines: readonly PlannedLine[]): readonly Batch[] {
  const byKey = new Map<string, [PlannedLine, ...PlannedLine[]]>();
  for (const line of lines) {
    const batch = byKey.get(line.key);
    if (batch) batch.push(line);
    else byKey.set(line.key, [line]);
  }
  return [...byKey.values()];
}

/** Renders batches, several at once, and keeps each as soon as it is made. A batch that fails stops none of the others. */
export async function renderAll(batches: readonly Batch[], run: RenderRun): Promise<void> {
  const waiting = batches[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (const batch of waiting) {
      if (run.isStopped()) return;
      try {
        const seconds = await renderBatch(batch, run);
        run.done(batch, seconds, null);
      } catch (error) {
        run.done(batch, 0, error as Error);
      }
    }
  };
  await Promise.all(Array.from({ length: run.renderer.atOnce }, work));
}

/** Gives the seconds of speech. */
async function renderBatch(batch: Batch, run: RenderRun): Promise<number> {
  const [{ key, locale, delivery }] = batch;
  const { pause, level, ...spoken } = delivery;
  const { renderer, root } = run;
  const out = join(renderer.folder, `${key}.wav`);
  const { reading } = await renderer.speak({ ...spoken, id: key, out });
  const sound = readFloatWav(await readFile(out));
  await rm(out, { force: true });
  const { samples, ms, envelope } = shape(sound.samples, sound.rate, { pause, level });
  const bytes = await renderer.encode(samples, sound.rate);
  const file = fileNameOf(bytes);
  // The sound first: a manifest never names a file that is not there yet.
  writeWhole(join(root, locale, file), bytes);
  const recorded: RecordedLine = { file, ms, bytes: bytes.length, envelope, key, seal: sealOf(key, file) };
  keepBatch(batch, run, recorded, { said: delivery.text, reading });
  return ms / 1000;
}

/** Enters a sound for every line it serves. */
export function keepBatch(
  batch: readonly PlannedLine[],
  { root, orderOf }: Pick<RenderRun, 'root' | 'orderOf'>,
  recorded: RecordedLine,
  reading: Reading,
): void {
  for (const planned of batch) keepLine(root, planned, recorded, reading, orderOf(planned));
}
