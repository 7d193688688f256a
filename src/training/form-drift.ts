import { TRUTHS, type Truth } from '../scenario/vocabulary.ts';
import { FORM_LIMITS, type Form, type FormCall, type FormName } from './test-form.ts';

/** Why forms are not, or no longer, parallel: each with what was found, by form in the order given. */
export type DriftProblem =
  | { readonly code: 'gone' | 'changed'; readonly form: FormName; readonly scenario: string }
  | { readonly code: 'shared'; readonly scenario: string; readonly forms: readonly FormName[] }
  | { readonly code: 'twins'; readonly form: FormName; readonly scenario: string; readonly twin: string }
  | { readonly code: 'rate'; readonly form: FormName; readonly scams: number; readonly calls: number }
  | { readonly code: 'uneven'; readonly truth: Truth; readonly counts: readonly number[] }
  | {
      readonly code: 'difficulty';
      readonly of: Truth | 'all';
      readonly means: readonly number[];
      readonly limit: number;
    }
  | { readonly code: 'types'; readonly type: string; readonly counts: readonly number[]; readonly limit: number };

interface Standing {
  readonly name: FormName;
  /** Its calls as they are now; those that are gone are missing. */
  readonly calls: readonly FormCall[];
}

/** Fixed forms against the scenarios as they are now → every way in which they do not measure the same. Empty when they do. */
export function driftOf(forms: readonly Form[], calls: readonly FormCall[]): readonly DriftProblem[] {
  const now = new Map(calls.map((call) => [call.id, call]));
  const standing = forms.map(({ name, items }) => ({ name, calls: items.flatMap(({ id }) => now.get(id) ?? []) }));
  return [
    ...forms.flatMap((form) => contentProblems(form, now)),
    ...sharedProblems(forms),
    ...standing.flatMap(twinProblems),
    ...standing.flatMap(rateProblems),
    ...TRUTHS.flatMap((truth) => unevenProblems(truth, standing)),
    ...(['all', ...TRUTHS] as const).flatMap((of) => difficultyProblems(of, standing)),
    ...typeProblems(standing),
  ];
}

function contentProblems({ name, items }: Form, now: ReadonlyMap<string, FormCall>): readonly DriftProblem[] {
  return items.flatMap(({ id, hash }): readonly DriftProblem[] => {
    const call = now.get(id);
    if (!call) return [{ code: 'gone', form: name, scenario: id }];
    return call.hash === hash ? [] : [{ code: 'changed', form: name, scenario: id }];
  });
}

function sharedProblems(forms: readonly Form[]): readonly DriftProblem[] {
  const places = new Map<string, FormName[]>();
  for (const { name, items } of forms) for (const { id } of items) places.set(id, [...(places.get(id) ?? []), name]);
  return [...places].flatMap(([scenario, names]) =>
    names.length > 1 ? [{ code: 'shared' as const, scenario, forms: names }] : [],
  );
}

function twinProblems({ name, calls }: Standing): readonly DriftProblem[] {
  const ids = new Set(calls.map((call) => call.id));
  return calls
    .filter((call) => call.truth === 'scam' && ids.has(call.twin))
    .map((call) => ({ code: 'twins', form: name, scenario: call.id, twin: call.twin }));
}

function rateProblems({ name, calls }: Standing): readonly DriftProblem[] {
  const scams = calls.filter((call) => call.truth === 'scam').length;
  const { least, most } = FORM_LIMITS.rate;
  const holds = scams >= least * calls.length && scams <= most * calls.length && calls.length > 0;
  return holds ? [] : [{ code: 'rate', form: name, scams, calls: calls.length }];
}

function unevenProblems(truth: Truth, forms: readonly Standing[]): readonly DriftProblem[] {
  const counts = forms.map(({ calls }) => calls.filter((call) => call.truth === truth).length);
  return rangeOf(counts) > 0 ? [{ code: 'uneven', truth, counts }] : [];
}

function difficultyProblems(of: Truth | 'all', forms: readonly Standing[]): readonly DriftProblem[] {
  const limit = of === 'all' ? FORM_LIMITS.difficulty.whole : FORM_LIMITS.difficulty.truth;
  const chosen = forms.map(({ calls }) => calls.filter((call) => of === 'all' || call.truth === of));
  if (chosen.some((calls) => calls.length === 0)) return [];
  const means = chosen.map((calls) => calls.reduce((sum, call) => sum + call.difficulty, 0) / calls.length);
  return rangeOf(means) > limit ? [{ code: 'difficulty', of, means, limit }] : [];
}

function typeProblems(forms: readonly Standing[]): readonly DriftProblem[] {
  const types = [...new Set(forms.flatMap(({ calls }) => calls.map((call) => call.type)))].sort();
  return types.flatMap((type) => {
    const counts = forms.map(({ calls }) => calls.filter((call) => call.type === type).length);
    return rangeOf(counts) > FORM_LIMITS.type
      ? [{ code: 'types' as const, type, counts, limit: FORM_LIMITS.type }]
      : [];
  });
}

/** The greatest less the least; 0 for none. */
export function rangeOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
