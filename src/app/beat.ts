import type { CheckKind } from '../scenario/vocabulary.ts';

/** Where the call stands on the clock; the machine knows nothing of this. Times are seconds. */
export type Beat =
  | { readonly name: 'quiet' }
  | { readonly name: 'speaking'; readonly line: string }
  /** `again`: the line being said once more while the player thinks. */
  | { readonly name: 'waiting'; readonly left: number | null; readonly of: number | null; readonly again?: string }
  | { readonly name: 'holding'; readonly left: number }
  | Checking;

export interface Checking {
  readonly name: 'checking';
  readonly kind: CheckKind;
  readonly elapsed: number;
  readonly seconds: number;
  /** Lines told so far. */
  readonly told: number;
  readonly done: boolean;
  /** Where in the log it stands; null until the world has answered. */
  readonly noted: number | null;
}
