import type { Information, Stage, Truth } from '../scenario/vocabulary.ts';
import type { Amounts } from './debrief-views.ts';

/** What the progress page draws. Days are counted from 1970-01-01 = 0 in the player's own calendar. */

/** A value with the ends of its 95 % interval. */
export interface Span {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface RightOf {
  readonly right: number;
  readonly of: number;
}

/** The four dials. A part is null where there is nothing to work it out from. */
export interface DialsView {
  /** `none`: nothing to tell apart yet. `band`: words. `figure`: the number with its interval. */
  readonly grade: 'none' | 'band' | 'figure';
  readonly counts: {
    readonly calls: number;
    /** Left in the middle of the slider: neither right nor wrong. */
    readonly undecided: number;
    /** Answered calls of each truth, and how many of them were called scams. */
    readonly scams: number;
    readonly hits: number;
    readonly genuine: number;
    readonly falseAlarms: number;
  };
  /** Calls of each truth from which figures are shown. */
  readonly figureFrom: number;
  /** d′. `hit` and `falseAlarm` are the shares it is made of, with a half added, and where they lie on the normal curve. */
  readonly telling: {
    readonly band: 'guessing' | 'somewhat' | 'often' | 'nearly-always';
    readonly span: Span;
    /** Values at which one band gives way to the next. */
    readonly edges: readonly number[];
    readonly hit: { readonly share: number; readonly z: number };
    readonly falseAlarm: { readonly share: number; readonly z: number };
    /**
     * Area under the ROC curve, 0 to 1: of all pairs of a scam and an honest call, the share in which the scam was rated
     * the likelier scam, alike counting half. Calls left in the middle are in it.
     */
    readonly pairs: Span;
  } | null;
  /** c: below 0 over-suspicious, above 0 too trusting. */
  readonly lean: {
    readonly band: 'trusting' | 'even' | 'suspicious';
    readonly span: Span;
    /** How far from 0 still counts as even. */
    readonly edge: number;
  } | null;
  readonly checks: {
    readonly band: 'seldom' | 'sometimes' | 'often' | 'nearly-always';
    readonly checked: number;
    readonly span: Span;
    /** The latest calls, the newest last: whether each was checked first. */
    readonly latest: readonly boolean[];
  } | null;
  readonly sure: {
    readonly band: 'too-sure' | 'as-sure' | 'less-sure';
    /** Brier score, 0 best. */
    readonly span: Span;
    /** Mean certainty towards the side chosen and share right, 0 to 1, over the calls that were answered. */
    readonly sureness: number;
    readonly right: number;
    /** Calls judged with at least 90 % certainty. */
    readonly verySure: RightOf;
    /** Calls together by what was said: the mean answer and the share that were scams, 0 to 1. Empty ones are left out. */
    readonly bins: readonly { readonly said: number; readonly scams: number; readonly calls: number }[];
  } | null;
}

/** One side of the ledger: yuan, and in how many calls. */
export interface LedgerSide {
  readonly amount: number;
  readonly calls: number;
}

/** A kind of call by week: scams of a type, or the honest calls that sound like them. */
export interface HeatRow {
  readonly type: string;
  readonly name: string;
  readonly truth: Truth;
  /** One for each of `HeatView.weeks`; null in a week without such a call. */
  readonly cells: readonly (RightOf | null)[];
}

export interface HeatView {
  /** Mondays of the last weeks in which there were calls, the oldest first. */
  readonly weeks: readonly number[];
  readonly rows: readonly HeatRow[];
}

export interface WeekView {
  readonly monday: number;
  readonly scam: RightOf;
  readonly genuine: RightOf;
}

/** What is to be heard again. Scams and the honest calls like them stand as one, so that nothing is given away. */
export interface DueView {
  readonly type: string;
  readonly name: string;
  readonly day: number;
  /** The last day on which such calls were heard, and how they went. */
  readonly last: RightOf & { readonly day: number };
}

export interface PastCall {
  readonly id: string;
  readonly scenario: string;
  readonly day: number;
  /** The name of the type, and of the call where it is still known. */
  readonly name: string;
  readonly title: string | null;
  readonly truth: Truth;
  /** 0 certainly genuine … 100 certainly a scam; 50 is no answer. */
  readonly confidence: number;
  readonly amounts: Amounts;
  /** Heard for practice: in no figure of this page. */
  readonly practice: boolean;
  /** Whether the call is still there as it was heard; only then what happened can be shown. */
  readonly now: 'same' | 'changed' | 'gone';
}

export interface ProgressView {
  readonly today: number;
  readonly dials: DialsView;
  readonly ledger: Readonly<Record<keyof Amounts, LedgerSide>>;
  readonly heat: HeatView;
  /** Weeks with calls, the oldest first. */
  readonly weeks: readonly WeekView[];
  readonly due: {
    readonly kinds: readonly DueView[];
    /** A booster round: whether one is open today, and the day of the next. */
    readonly booster: { readonly open: boolean; readonly next: number | null };
  };
  readonly flags: { readonly right: number; readonly wrong: number; readonly missed: number };
  readonly leaks: { readonly scams: number; readonly kinds: readonly LeakView[] };
  readonly doubt: {
    readonly scams: number;
    readonly never: number;
    readonly stages: readonly { readonly stage: Stage; readonly calls: number }[];
  };
  /** Median seconds to a reply. */
  readonly seconds: number | null;
  /** Every call, the newest first. */
  readonly past: readonly PastCall[];
  /** The one of `past` that was just looked at: the page begins there again. Null where it begins at its beginning. */
  readonly lookedAt: string | null;
}

interface LeakView {
  readonly information: Information;
  readonly calls: number;
}
