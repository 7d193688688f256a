import { formProblem, MOST_TOLD } from './form-problem.ts';
import { nearest, sayNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Words } from './scenario.ts';
import type { Source } from './source-map.ts';

/** In a draft more missing words than these are told as one problem: the call itself is still being written. */
const FEW = 5;

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
  const atWords = { file, ...source.place(['words'], true) };
  const [first = ''] = missing;
  const untold = isDraft && missing.length > FEW ? [] : missing.slice(0, MOST_TOLD);
  return [
    ...(missing.length > untold.length && isDraft
      ? [
          formProblem(
            'SC090-untranslated',
            atWords,
            { count: missing.length, all: Object.keys(own).length, key: first },
            isDraft,
          ),
        ]
      : []),
    ...untold.map((key) => formProblem('SC010-missing-words', atWords, { key, own: own[key] ?? '' }, isDraft)),
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
