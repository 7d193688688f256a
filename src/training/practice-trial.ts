import type { Truth } from '../scenario/vocabulary.ts';
import { type Marks, MIDDLE } from '../scoring/marks.ts';

/** What the choice of the next calls reads from one counted trial. */
export interface PracticeTrial {
  /** Id of the scenario, its type from the catalogue and its difficulty, 1 to 3. */
  readonly scenario: string;
  readonly type: string;
  readonly truth: Truth;
  readonly difficulty: number;
  /** Whether the verdict was the truth; no verdict is not right. */
  readonly right: boolean;
  /** 0 certainly genuine … 100 certainly a scam. */
  readonly confidence: number;
  /** Yuan lost to a scam, and the price of refusing an honest caller, in yuan. */
  readonly lost: number;
  readonly refused: number;
  /** Kinds of information given away. */
  readonly leaked: number;
  readonly checkedBeforePaying: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Marks → what the choice of the next calls reads. */
export function practiceOf(
  call: { readonly id: string; readonly type: string; readonly difficulty: number },
  marks: Marks,
  at: number,
): PracticeTrial {
  return {
    scenario: call.id,
    type: call.type,
    truth: marks.truth,
    difficulty: call.difficulty,
    right: marks.verdict?.right ?? false,
    confidence: marks.verdict?.confidence ?? MIDDLE,
    lost: marks.lost.amount,
    refused: marks.refused.amount,
    leaked: marks.leaked.length,
    checkedBeforePaying: marks.checks.some((check) => check.after === 0),
    at,
  };
}
