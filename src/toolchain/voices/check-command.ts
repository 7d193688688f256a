import type { Problem } from '../../scenario/problem.ts';
import { writeProblem } from '../../scenario/problem.ts';
import { terminalText } from '../terminal-text.ts';
import { checkKept } from './check.ts';
import { checkSound } from './check-sound.ts';
import { type Kept, readKept } from './kept.ts';
import { type OpenStudio, unreadableIn } from './open-studio.ts';
import type { PlannedLine } from './plan.ts';
import { voiceProblem } from './problems.ts';
import { unusedFiles } from './prune.ts';

export interface CheckOptions {
  readonly voices: string;
  readonly studio: OpenStudio;
  readonly isWanted: (planned: PlannedLine) => boolean;
  /** Names, keys and hashes only; nothing is decoded. */
  readonly quick: boolean;
  readonly say: (text: string) => void;
}

/** Tells everything that is wrong with the voices, with place and remedy. Gives the exit code: 1 where there is an error. */
export async function checkVoices({ voices, studio, isWanted, quick, say }: CheckOptions): Promise<number> {
  const started = performance.now();
  const problems: Problem[] = [];
  const kept = readKept(voices, problems);
  // What a manifest that cannot be read names is not unused.
  const isWhole = problems.length === 0;
  const wanted = studio.planned.filter(isWanted);
  problems.push(...unreadableIn(studio), ...checkKept(wanted, kept));
  if (isWhole && wanted.length === studio.planned.length) problems.push(...unused(voices, studio, kept));
  if (!quick) problems.push(...(await checkSounds(voices, wanted, kept)));
  for (const problem of problems) say(terminalText(writeProblem(problem)));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const voiced = wanted.filter((planned) => kept.stateOf(planned) === 'current').length;
  say(
    `${voiced} of ${wanted.length} lines voiced: ${errors} errors, ${problems.length - errors} warnings, ${seconds} s`,
  );
  return errors > 0 ? 1 : 0;
}

function unused(voices: string, studio: OpenStudio, kept: Kept): readonly Problem[] {
  return unusedFiles(voices, studio, kept).map(({ path, what }) =>
    voiceProblem('VO013-unused', { file: path, line: 1, column: 1 }, { what }),
  );
}

/** Decodes every file once, though several lines may share it. */
async function checkSounds(voices: string, wanted: readonly PlannedLine[], kept: Kept): Promise<readonly Problem[]> {
  // The quick check runs with every build, and need not wait for what decodes.
  const { openDecoder } = await import('./decode.ts');
  const decoder = await openDecoder();
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const planned of wanted) {
    if (seen.has(planned.key)) continue;
    seen.add(planned.key);
    problems.push(...(await checkSound(planned, { root: voices, kept, decoder })));
  }
  decoder.close();
  return problems;
}
