import type {
  CheckKind,
  Contrast,
  CueKind,
  Finding,
  Information,
  Portrait,
  Room,
  Stage,
  Tactic,
  Told,
  Truth,
} from '../scenario/vocabulary.ts';
import type { CardView, PlaceInShift } from './call-views.ts';

/** What the debrief and the summary draw: the truth, once the player has judged. */

export interface Amounts {
  readonly protected: number;
  readonly lost: number;
  readonly refused: number;
}

export interface DebriefLine {
  readonly id: string;
  readonly at: number;
  readonly speaker: string;
  readonly text: string;
  readonly tactic: Tactic | null;
  /** Words of the line to underline, each exactly as it stands in `text`. */
  readonly cues: readonly {
    readonly kind: CueKind;
    readonly sort: 'diagnostic' | 'surface' | 'honest';
    readonly quote: string;
    readonly why: string | null;
  }[];
  readonly flagged: boolean;
  /** Whether flagging it counts against the player. */
  readonly costs: boolean;
}

export interface TimelineMark {
  readonly kind:
    | 'first-tell'
    | 'first-honest'
    | 'doubt'
    | 'check'
    | 'flag'
    | 'paid'
    | 'told'
    | 'hang-up'
    | 'could-have-checked';
  readonly at: number;
  /** Set for checks. */
  readonly check: CheckKind | null;
  /** Yuan for `paid`. */
  readonly amount: number | null;
}

export interface DebriefView {
  readonly place: PlaceInShift | null;
  readonly practice: boolean;
  readonly scenario: string;
  readonly truth: Truth;
  readonly typeName: string;
  readonly title: string;
  readonly text: string;
  readonly confidence: number;
  readonly right: boolean;
  readonly amounts: Amounts;
  readonly shift: Amounts | null;
  readonly recovered: number;
  readonly reveal: { readonly portrait: Portrait; readonly room: Room; readonly text: string; readonly name: string };
  readonly card: CardView;
  readonly price: readonly { readonly id: string; readonly what: string; readonly detail: string }[];
  readonly told: readonly Told[];
  readonly leaked: readonly Information[];
  readonly seconds: number;
  readonly stages: readonly { readonly stage: Stage; readonly from: number; readonly to: number }[];
  readonly marks: readonly TimelineMark[];
  readonly lines: readonly DebriefLine[];
  readonly flags: { readonly right: number; readonly wrong: number; readonly missed: number };
  readonly checks: readonly {
    readonly kind: CheckKind;
    readonly result: Finding;
    readonly seconds: number;
    readonly how: string;
    /** What was said or shown. */
    readonly heard: readonly { readonly id: string; readonly text: string }[];
  }[];
  /** The moment to try again from, or null: the line before the move that cost most. */
  readonly tryFrom: { readonly at: number; readonly logIndex: number } | null;
  /** The twin comes later in this shift: showing it now would give that call away. */
  readonly twinToCome: boolean;
  /** The player went to check after the call, by what they said rather than by a check in it. */
  readonly checkedAfter: boolean;
  readonly contrasts: readonly {
    readonly topic: Contrast;
    readonly ours: string;
    readonly theirs: string;
    /** Ids of the two lines, for hearing them. */
    readonly ourLine: string;
    readonly theirLine: string;
  }[];
  /** Whether lines of this call, and of the one that sounds like it, can be heard. */
  readonly mayHear: { readonly call: boolean; readonly twin: boolean };
  readonly next: string;
  readonly lastOfShift: boolean;
}

export interface SummaryView {
  readonly round: 'today' | 'kind' | 'test';
  /** How many of the calls are in the figures: the others had been heard before. */
  readonly counted: number;
  readonly amounts: Amounts;
  readonly calls: readonly {
    readonly scenario: string;
    readonly title: string;
    readonly truth: Truth;
    readonly confidence: number;
    readonly right: boolean;
    readonly amounts: Amounts;
    readonly checks: number;
    readonly practice: boolean;
  }[];
  readonly scamsSpotted: { readonly of: number; readonly right: number };
  readonly genuineTrusted: { readonly of: number; readonly right: number };
  readonly flags: { readonly right: number; readonly wrong: number; readonly missed: number };
  readonly checkedBeforeActing: { readonly of: number; readonly done: number };
  readonly nexts: readonly string[];
  /** How many pieces a mixed round after this would have; 0 where there is none. */
  readonly pieces: number;
}
