import type { Truth } from '../scenario/vocabulary.ts';
import type { Pairable } from './shift.ts';

export const FORM_NAMES = ['A', 'B', 'C'] as const;
export type FormName = (typeof FORM_NAMES)[number];

/** What of a scenario decides whether it can stand in a form. */
export interface FormCall extends Pairable {
  readonly type: string;
  readonly truth: Truth;
  /** 1 to 3. */
  readonly difficulty: number;
  /** Of its content: another hash is another call. */
  readonly hash: string;
}

/** A fixed set of scenarios for a test, each as it was when the form was put together. The order is drawn when it is sat. */
export interface Form {
  readonly name: FormName;
  readonly items: readonly { readonly id: string; readonly hash: string }[];
}

/** What makes three forms one measure. The rate is training.md's for measurement, the rest our judgement. */
export const FORM_LIMITS = {
  /** Fewer pairs than these give forms too small to tell two people apart. */
  pairs: 20,
  /** More would not fit into one sitting. */
  calls: 20,
  rate: { least: 0.25, most: 0.3 },
  /** How far apart the mean difficulties of two forms may be: of the whole form, and of its scams or genuine calls. */
  difficulty: { whole: 0.25, truth: 0.5 },
  /** How many more calls of one type a form may have than another. */
  type: 1,
} as const;

/** How many calls of either truth. */
export type RowSize = Readonly<Record<Truth, number>>;

/** The longest row of a test that can be made of so many calls of either truth, at the rate and within the length above. */
export function largestRow(there: RowSize): RowSize {
  const { rate } = FORM_LIMITS;
  for (let all = FORM_LIMITS.calls; all > 0; all -= 1) {
    for (let scam = Math.ceil(all * rate.least); scam <= all * rate.most; scam += 1) {
      if (scam <= there.scam && all - scam <= there.genuine) return { scam, genuine: all - scam };
    }
  }
  return { scam: 0, genuine: 0 };
}
