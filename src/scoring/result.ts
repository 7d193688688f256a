import type { CheckKind, Finding, Information, Outcome, Stage } from '../scenario/vocabulary.ts';
import type { Marks } from './marks.ts';

/**
 * What one call earned, without where in the call: small enough that years of calls are read at once. The evidence is in
 * the log, and replaying that gives the same marks again. Money is in yuan.
 */
export interface Result {
  /** Id of the ending reached, and what kind of ending it is. */
  readonly ending: string;
  readonly outcome: Outcome;
  readonly protected: number;
  readonly lost: number;
  readonly refused: number;
  /** Got back after it had gone; already taken off `lost`. */
  readonly recovered: number;
  readonly leaked: readonly Information[];
  readonly flags: { readonly right: number; readonly wrong: number; readonly missed: number };
  /** `after`: yuan already gone when the check was made. */
  readonly checks: readonly { readonly kind: CheckKind; readonly result: Finding; readonly after: number }[];
  /** Stage and yuan already gone when doubt first showed. */
  readonly doubt: { readonly stage: Stage; readonly exposed: number } | null;
}

export function resultOf(marks: Marks): Result {
  const { ending, flags, doubt } = marks;
  return {
    ending: ending.id,
    outcome: ending.outcome,
    protected: marks.protected.amount,
    lost: marks.lost.amount,
    refused: marks.refused.amount,
    recovered: marks.recovered,
    leaked: marks.leaked.map(({ information }) => information),
    flags: { right: flags.right.length, wrong: flags.wrong.length, missed: flags.missed.length },
    checks: marks.checks.map(({ kind, result, after }) => ({ kind, result, after })),
    doubt: doubt && { stage: doubt.stage, exposed: doubt.exposed },
  };
}

/**
 * Whether anything was checked before money had gone: in the call, or by leaving it to go and check, which is worth as much
 * (training.md). What the verdict was plays no part in it.
 */
export function checkedFirst({ checks, outcome, lost }: Result): boolean {
  const left = (outcome === 'verified' || outcome === 'completed-late') && lost === 0;
  return left || checks.some(({ after }) => after === 0);
}
