import type { Line, Scenario } from './scenario.ts';
import { type Contrast, isDiagnostic, isHonest } from './vocabulary.ts';

/** A few lines of a call from which its truth can be told: what a mixed round asks of. */
export interface Excerpt {
  /** What they speak of, and the twin as well. */
  readonly topic: Contrast;
  /** As they follow each other; the last is the one that tells. */
  readonly lines: readonly Line[];
}

/** So many lines before the one that tells, so that it is plain what is spoken of. */
const BEFORE = 2;

/**
 * Every piece of a call that can be asked: one for each topic it shares with its twin on which it says a line that tells, a
 * scam with a diagnostic cue in it, a genuine call with an honest one.
 */
export function excerptsOf({ truth, contrasts, nodes }: Scenario): readonly Excerpt[] {
  const tells = truth === 'scam' ? isDiagnostic : isHonest;
  return Object.entries(contrasts).flatMap(([topic, id]) => {
    const lines = nodes.find((node) => node.lines.some((line) => line.id === id))?.lines ?? [];
    const last = lines.findIndex((line) => line.id === id);
    return lines[last]?.cues.some(({ kind }) => tells(kind))
      ? [{ topic: topic as Contrast, lines: lines.slice(Math.max(0, last - BEFORE), last + 1) }]
      : [];
  });
}
