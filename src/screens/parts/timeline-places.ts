/** Something to be named beside the cord: where, and how wide its words are. */
export interface Label {
  /** 0 at the start of the line, 1 at its end. */
  readonly along: number;
  /** Width of the words as a share of the line. */
  readonly width: number;
  readonly side: 'above' | 'below';
}

export interface Place {
  readonly side: 'above' | 'below';
  /** 0 is the lane next to the cord. */
  readonly lane: number;
  /** Left edge of the words, as a share of the line. */
  readonly left: number;
}

const LANES = 3;
/** Room left between two labels in one lane, as a share of the line. */
const GAP = 0.012;

/**
 * Finds every label a place where it covers no other, nearest the cord first and on its own side where it can.
 * Null when there is no such arrangement: the page then numbers the marks and lists the words below.
 */
export function placeLabels(labels: readonly Label[]): readonly Place[] | null {
  const ends = new Map<string, number>();
  const places = new Map<Label, Place>();
  for (const label of labels.toSorted((a, b) => a.along - b.along)) {
    const left = Math.max(0, Math.min(1 - label.width, label.along - label.width / 2));
    const other = label.side === 'above' ? 'below' : 'above';
    const free = [label.side, other]
      .flatMap((side) => Array.from({ length: LANES }, (_, lane) => ({ side: side as Place['side'], lane })))
      .find(({ side, lane }) => (ends.get(side + lane) ?? Number.NEGATIVE_INFINITY) + GAP <= left);
    if (free === undefined || label.width > 1) return null;
    ends.set(free.side + free.lane, left + label.width);
    places.set(label, { ...free, left });
  }
  return labels.map((label) => places.get(label) ?? { side: label.side, lane: 0, left: 0 });
}

/**
 * How wide words will be, in em, without measuring: wide signs (Chinese, full-width) count one, everything else a little
 * more than the average Latin letter, so that a label is never wider than its place. Places to break count nothing.
 */
export function guessWidth(words: string): number {
  let em = 0;
  for (const sign of words.replaceAll('\u200b', '')) em += /[\u1100-\u11ff\u2e80-\uffef]/u.test(sign) ? 1 : 0.58;
  return em;
}
