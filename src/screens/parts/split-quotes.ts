import type { DebriefLine } from '../debrief-views.ts';

export type CueSort = DebriefLine['cues'][number]['sort'];

export interface Piece {
  readonly text: string;
  /** What the words are worth, or null between quotes. */
  readonly sort: CueSort | null;
}

/** Where two quotes share words, the one that says more about the caller is the one underlined. */
const WEIGHT: Readonly<Record<CueSort, number>> = { diagnostic: 2, honest: 1, surface: 0 };

/**
 * Cuts a line at its quoted cues, in reading order; the pieces put together are the line again. A quote that does not
 * stand in the line, or shares words with a weightier one, is left out: its label still stands below the line.
 */
export function splitQuotes(text: string, cues: DebriefLine['cues']): readonly Piece[] {
  const taken: { from: number; to: number; sort: CueSort }[] = [];
  for (const cue of cues.toSorted((a, b) => WEIGHT[b.sort] - WEIGHT[a.sort])) {
    const from = cue.quote === '' ? -1 : text.indexOf(cue.quote);
    const to = from + cue.quote.length;
    if (from < 0 || taken.some((other) => from < other.to && other.from < to)) continue;
    taken.push({ from, to, sort: cue.sort });
  }
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to, sort } of taken.toSorted((a, b) => a.from - b.from)) {
    if (from > done) pieces.push({ text: text.slice(done, from), sort: null });
    pieces.push({ text: text.slice(from, to), sort });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), sort: null });
  return pieces;
}
