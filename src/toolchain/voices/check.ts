import type { Problem } from '../../scenario/problem.ts';
import type { Kept, State } from './kept.ts';
import type { PlannedLine } from './plan.ts';
import { type VoiceCode, voiceProblem } from './problems.ts';

const CODES: Readonly<Record<Exclude<State, 'current'>, VoiceCode>> = {
  missing: 'VO002-not-voiced',
  stale: 'VO003-stale',
  'no-reading': 'VO015-no-reading',
  'no-file': 'VO004-no-file',
  'other-sound': 'VO005-other-sound',
};

/** What is wrong with the voices as far as names and hashes tell; nothing is decoded. */
export function checkKept(planned: readonly PlannedLine[], kept: Kept): readonly Problem[] {
  return planned.flatMap((line) => [...unsettled(line), ...unlikePlan(line, kept)]);
}

function unsettled(line: PlannedLine): readonly Problem[] {
  return line.unsettled.map(({ piece, why }) =>
    voiceProblem('VO006-unsettled', line.place(), { line: line.line, locale: line.locale, piece, why }),
  );
}

function unlikePlan(planned: PlannedLine, kept: Kept): readonly Problem[] {
  const state = kept.stateOf(planned);
  if (state === 'current') return [];
  const { line, locale, scenario } = planned;
  const file = fileOf(locale, kept.entry(locale, scenario, line)?.file ?? '');
  return [voiceProblem(CODES[state], planned.place(), { line, locale, scenario, file })];
}

/** A file of speech as problems name it. */
export function fileOf(locale: string, file: string): string {
  return `assets/voices/${locale}/${file}`;
}
