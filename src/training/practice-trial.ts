import type { Truth } from '../scenario/vocabulary.ts';
import { saidBy } from '../scoring/marks.ts';
import { checkedFirst, type Result } from '../scoring/result.ts';

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

/** A finished trial → what the choice of the next calls reads. `at`: milliseconds since 1970. */
export function practiceOf(trial: {
  readonly scenario: string;
  readonly type: string;
  readonly truth: Truth;
  readonly difficulty: number;
  readonly confidence: number;
  readonly result: Result;
  readonly at: number;
}): PracticeTrial {
  const { scenario, type, truth, difficulty, confidence, result, at } = trial;
  return {
    scenario,
    type,
    truth,
    difficulty,
    right: saidBy(confidence) === truth,
    confidence,
    lost: result.lost,
    refused: result.refused,
    leaked: result.leaked.length,
    checkedBeforePaying: checkedFirst(result),
    at,
  };
}
