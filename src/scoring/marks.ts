import type { CheckKind, Finding, Information, Outcome, Stage, Told, Truth } from '../scenario/vocabulary.ts';

/** Where a mark comes from: the entry of the log and the line it answered, null where no line had been heard. */
export interface Evidence {
  readonly entry: number;
  readonly line: string | null;
}

/** A sum of yuan with every move that made it. */
export interface Sum {
  readonly amount: number;
  readonly from: readonly (Evidence & { readonly amount: number })[];
}

export interface Verdict {
  /** 0 certainly genuine … 100 certainly a scam. 50 says nothing and is not an answer. */
  readonly confidence: number;
}

/**
 * The score of one call. There is no total: each mark stands for itself, with its evidence, and the two sides of the
 * ledger (lost to a scam, refused to an honest caller) weigh the same.
 */
export interface Marks {
  readonly truth: Truth;
  readonly ending: { readonly id: string; readonly outcome: Outcome; readonly from: Evidence };
  readonly told: readonly Told[];
  readonly verdict: { readonly said: Truth; readonly right: boolean; readonly confidence: number } | null;
  readonly protected: Sum;
  readonly lost: Sum;
  readonly refused: Sum;
  /** Yuan got back after they had gone; already taken off `lost`. */
  readonly recovered: number;
  readonly leaked: readonly (Evidence & { readonly information: Information })[];
  /** Flags on lines that tell, on lines that do not, and lines that tell and were heard unflagged. */
  readonly flags: {
    readonly right: readonly Evidence[];
    readonly wrong: readonly Evidence[];
    readonly missed: readonly Evidence[];
    /** right / (right + wrong) and right / (right + missed); null where there is nothing to divide by. */
    readonly precision: number | null;
    readonly recall: number | null;
  };
  readonly checks: readonly (Evidence & {
    readonly kind: CheckKind;
    readonly result: Finding;
    /** Yuan already gone when the check was made: a check after paying is worth less. */
    readonly after: number;
  })[];
  readonly doubt: (Evidence & { readonly stage: Stage; readonly exposed: number }) | null;
}

export const MIDDLE = 50;

/** The verdict a slider position stands for; null in the middle. */
export function saidBy(confidence: number): Truth | null {
  if (confidence === MIDDLE) return null;
  return confidence > MIDDLE ? 'scam' : 'genuine';
}
