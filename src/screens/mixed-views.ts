import type { Contrast, Truth } from '../scenario/vocabulary.ts';
import type { CardView, PlaceInShift } from './call-views.ts';
import type { DebriefLine } from './debrief-views.ts';

/** What the mixed round draws. */

export type ExcerptLine = Pick<DebriefLine, 'id' | 'speaker' | 'text' | 'cues'>;

/** One piece of a call: asked, and once it is answered shown for what it was. */
export interface ExcerptView {
  readonly place: PlaceInShift;
  readonly scenario: string;
  /** Who is called. */
  readonly card: CardView;
  /** Without their cues until it is answered. */
  readonly lines: readonly ExcerptLine[];
  /** Whether its lines, and that of the call that sounds like it, can be heard. */
  readonly mayHear: { readonly call: boolean; readonly twin: boolean };
  /** Null until it is answered. */
  readonly example: ExampleView | null;
}

export interface ExampleView {
  readonly truth: Truth;
  readonly right: boolean;
  readonly topic: Contrast;
  /** What the call that sounds like it says on the same; null where that call is gone. */
  readonly twin: ExcerptLine | null;
  readonly last: boolean;
}

export interface MixedEndView {
  readonly scams: { readonly right: number; readonly of: number };
  readonly genuine: { readonly right: number; readonly of: number };
}
