import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/toolchain/voices/manifest.ts';
import type { Heard } from './word-errors.ts';

/** What was heard is kept here, so that what has not changed is not measured again. Git ignores it. */
export const KEPT = join('node_modules', '.cache', 'voices-proof');

/** What was kept under a name, by what was measured; empty where it was measured under other settings. */
export function readKept<T = Heard>(name: string, settings: string): Readonly<Record<string, T>> {
  const file = join(KEPT, `${name}.json`);
  if (!existsSync(file)) return {};
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { settings: string; heard: Record<string, T> };
  return kept.settings === settings ? kept.heard : {};
}

export function keep<T = Heard>(name: string, settings: string, heard: Readonly<Record<string, T>>): void {
  writeWhole(join(KEPT, `${name}.json`), JSON.stringify({ settings, heard }));
}

/** Works in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(KEPT, `at-work-${name}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
