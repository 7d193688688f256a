import type { Layout } from '../lint/lay-out.ts';
import type { Findings } from './findings.ts';

/** What the map draws: where things stand, and what is to be said of each. */
export interface MapScene {
  readonly layout: Layout;
  /** 0–1 by id; missing where the call could not be walked. */
  readonly reach: ReadonlyMap<string, number>;
  readonly marks: ReadonlyMap<string, 'error' | 'warning'>;
  /** Names of the columns, already in the player's language. */
  readonly columns: readonly string[];
  readonly lane: string;
  /** Name of the box that stands for hanging up. */
  readonly anyTime: string;
  readonly chosen: string | null;
  /** Texts in the boxes: reach as "45%", names of checks. */
  readonly percent: (share: number) => string;
}

/** The worst that stands in each part. */
export function marksOf(problems: Findings['problems']): ReadonlyMap<string, 'error' | 'warning'> {
  const marks = new Map<string, 'error' | 'warning'>();
  for (const { part, severity } of problems) {
    if (part !== null && marks.get(part) !== 'error') marks.set(part, severity);
  }
  return marks;
}
