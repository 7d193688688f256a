import { formProblem, MOST_TOLD } from './form-problem.ts';
import { nearest, sayNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Words } from './scenario.ts';
import type { Source } from './source-map.ts';

/** Words that an overlay lacks, and words in it that belong to nothing in the original. */
export function checkOverlay(own: Words, overlay: Words, source: Source, isDraft = false): Problem[] {
  const { file } = source;
  const missing = Object.keys(own).filter((key) => !Object.hasOwn(overlay, key));
  const orphans = Object.keys(overlay).filter((key) => !Object.hasOwn(own, key));
  // An orphan may be a missing word under a wrong name, so those are offered first.
  const near = (key: string) => {
    const found = nearest(key, missing);
    return found === '' ? sayNearest(key, Object.keys(own)) : `"${found}"`;
  };
  return [
    ...missing
      .slice(0, MOST_TOLD)
      .map((key) =>
        formProblem(
          'SC010-missing-words',
          { file, ...source.place(['words'], true) },
          { key, own: own[key] ?? '' },
          isDraft,
        ),
      ),
    ...orphans
      .slice(0, MOST_TOLD)
      .map((key) =>
        formProblem(
          'SC011-orphan-words',
          { file, ...source.place(['words', key], true) },
          { key, nearest: near(key) },
          isDraft,
        ),
      ),
  ];
}
