import { basename, join, resolve } from 'node:path';
import type { ParsedScenario } from '../../scenario/parse-scenario.ts';
import type { Problem } from '../../scenario/problem.ts';
import { SPOKEN } from '../../speech/spoken.ts';
import { type Content, readContent } from '../content.ts';
import { CAST_FILE, readCast } from './cast.ts';
import { ENGINE } from './engine.ts';
import { type PlannedLine, planScenario } from './plan.ts';
import { voiceProblem } from './problems.ts';
import { SHAPING } from './shape.ts';

/** Where the voices of this checkout lie, beside their cast and lexicons. */
export const VOICES_ROOT = join('assets', 'voices');

/** Every line that is to be voiced, with what was wrong on the way. */
export interface OpenStudio {
  readonly content: Content;
  /** The guided call and all others, in the order of their folders. */
  readonly scenarios: readonly ParsedScenario[];
  readonly planned: readonly PlannedLine[];
  readonly problems: readonly Problem[];
}

/** Reads the scenarios, the cast and the lexicons, and plans every line. */
export function openStudio(root: string, voices = VOICES_ROOT): OpenStudio {
  const content = readContent(resolve(root));
  const problems: Problem[] = [...content.problems];
  return { content, scenarios: callsIn(content), planned: planContent(content, voices, problems), problems };
}

/** Whether a file says how all lines are said, and not what one call says. */
export function isForAll({ file }: Problem): boolean {
  return basename(file) === CAST_FILE || basename(file).startsWith('lexicon.');
}

/** Problems of the files that were read; what is wrong with a scenario is told in full by its own check. */
export function unreadableIn({ problems }: Pick<OpenStudio, 'problems'>): readonly Problem[] {
  const broken = problems.filter(({ severity }) => severity === 'error');
  const scenarios = new Set(broken.filter((problem) => !isForAll(problem)).map(({ file }) => file));
  return [
    ...broken.filter(isForAll),
    ...[...scenarios].map((file) => voiceProblem('VO014-no-scenario', { file, line: 1, column: 1 }, {})),
  ];
}

function callsIn(content: Content): readonly ParsedScenario[] {
  return [...(content.guide ? [content.guide] : []), ...content.scenarios.map(({ parsed }) => parsed)];
}

/** Plans every line of what was read. Without a cast there is nothing to plan, which is told. */
export function planContent(content: Content, voices: string, problems: Problem[]): readonly PlannedLine[] {
  const studio = {
    people: content.people,
    cast: readCast(voices, problems),
    lexicons: content.known.lexicons,
    spoken: SPOKEN,
    makers: { 'zh-CN': [ENGINE['zh-CN'], SHAPING], en: [ENGINE.en, SHAPING] },
  };
  return callsIn(content).flatMap((parsed) => planScenario(parsed, studio));
}
