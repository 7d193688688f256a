import { SYLLABLES_ZH } from './syllables-zh.ts';

/** What is said the English way: letters one by one, or words. */
const ENGLISH = /\{[A-Za-z](?:[A-Za-z '’-]*[A-Za-z])?\}/uy;
const MARK = /\[[a-zü:]+[1-5]\]/uy;
/** What names in Latin letters write plainly or have not: the rounded ones, sounds of surprise, and the end of 这儿. */
const ALSO = ['lü', 'nü', 'lüe', 'nüe', 'ei', 'o', 'yo', 'lo', 'r'] as const;
const SAYABLE: ReadonlySet<string> = new Set([...SYLLABLES_ZH, ...ALSO]);

/** The reading that is written at this place of a line, e.g. `[hang2]`; empty where there is none. */
export function markAt(text: string, at: number): string {
  MARK.lastIndex = at;
  return MARK.exec(text)?.[0] ?? '';
}

/** What stands in braces at this place, braces included; empty where nothing does, or not letters alone. */
export function englishAt(text: string, at: number): string {
  ENGLISH.lastIndex = at;
  return ENGLISH.exec(text)?.[0] ?? '';
}

/** Whether a mark names a syllable there is: `[xing2]`, `[lü4]` or `[lu:4]`, but not `[xnig2]`. */
export function isSayable(mark: string): boolean {
  const syllable = mark.slice(1, -2).replace('u:', 'ü').replace('v', 'ü');
  return SAYABLE.has(syllable);
}
