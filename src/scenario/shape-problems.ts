import { z } from 'zod';
import { type FormCode, type FormValues, formProblem, MOST_TOLD, sayPath } from './form-problem.ts';
import { sayNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { expectedBy, keysOf, sayList, schemaAt } from './schema-at.ts';
import type { Source } from './source-map.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What does not fit a schema, each told as the most telling problem, in the words of those who write calls. */
export function shapeProblems(schema: z.core.$ZodType, issues: readonly Issue[], source: Source): Problem[] {
  const problems: Problem[] = [];
  const tell = <Code extends FormCode>(code: Code, path: Path, values: FormValues<Code>, atKey = false) => {
    if (problems.length < MOST_TOLD)
      problems.push(formProblem(code, { file: source.file, ...source.place(path, atKey) }, values));
  };

  const visit = (issue: Issue, base: Path): void => {
    const path = [...base, ...issue.path];
    const value = valueAt(source.data, path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        tell(
          'SC003-unknown-key',
          [...path, key],
          { path: sayPath(path), key, nearest: () => nearestKey(key, path) },
          true,
        );
    } else if (!value.isThere && path.length > 0) tellMissing(path);
    else if (issue.code === 'invalid_value') tellWord(path, issue.values, value.value);
    else if (issue.code === 'invalid_union') visitUnion(issue, path, value.value);
    else if (issue.code === 'invalid_key')
      tellShape(path, `the key "${String(path.at(-1))}"`, issue.issues[0]?.message, true);
    else tellShape(path, sayValue(value.value), limitOf(issue));
  };
  /** Where the keys are themselves a closed list, such as the topics of `contrasts`, the whole of it helps most. */
  const nearestKey = (key: string, path: Path): string => {
    const there = schemaAt(schema, path);
    const known = keysOf(there);
    const list = there instanceof z.ZodRecord && known.length > 0 ? `; there are ${sayList(known)}` : '';
    return `${sayNearest(key, known)}${list}`;
  };
  const tellShape = (path: Path, value: string, expected = expectedBy(schemaAt(schema, path)), atKey = false) => {
    tell('SC002-shape', path, { path: sayPath(path), value, expected }, atKey);
  };
  const tellMissing = (path: Path) => {
    const parent = path.slice(0, -1);
    const key = String(path.at(-1));
    if (key === 'goes' && parent.at(-1) === 'timed')
      tell('SC046-silence-leads-nowhere', parent, { path: sayPath(parent) }, true);
    else
      tell('SC047-missing-key', parent, { path: sayPath(parent), key, expected: expectedBy(schemaAt(schema, path)) });
  };
  const tellWord = (path: Path, words: readonly unknown[], value: unknown) => {
    const list = String(path.findLast((step) => typeof step === 'string') ?? '');
    const known = words.map(String);
    const told = {
      path: sayPath(path),
      value: sayValue(value),
      list,
      words: sayList(known, 60),
      nearest: () => sayNearest(typeof value === 'string' ? value : '', known),
    };
    if (list === 'voice') tell('SC038-unknown-voice', path, told);
    else tell(list === 'portrait' || list === 'room' ? 'SC019-unknown-asset' : 'SC018-unknown-word', path, told);
  };

  /** Of several things that may stand here, the one that was meant is the one with the fewest faults. */
  const visitUnion = (issue: z.core.$ZodIssueInvalidUnion, path: Path, value: unknown) => {
    const ranked = issue.errors
      .map((issues) => ({ issues, faults: faultsOf(issues, value) }))
      .sort((a, b) => a.faults - b.faults);
    const [first, second] = ranked;
    if (first && first.faults < (second?.faults ?? WRONG_KIND)) {
      for (const inner of first.issues) visit(inner, path);
      return;
    }
    const known = new Set(keysOf(schemaAt(schema, path)));
    const strange = isMap(value) ? Object.keys(value).filter((key) => !known.has(key)) : [];
    if (known.size === 0 || strange.length === 0) tellShape(path, sayValue(value));
    for (const key of known.size > 0 ? strange : [])
      tell(
        'SC003-unknown-key',
        [...path, key],
        { path: sayPath(path), key, nearest: () => sayNearest(key, known) },
        true,
      );
  };

  for (const issue of issues) visit(issue, []);
  return problems;
}

/** Another kind of thing altogether: no part of it says what was meant. */
const WRONG_KIND = 100;

function faultsOf(issues: readonly Issue[], value: unknown): number {
  return issues.reduce((sum, issue) => {
    if (issue.path.length === 0 && issue.code === 'unrecognized_keys') return sum + issue.keys.length;
    if (issue.path.length === 0 && issue.code.startsWith('invalid')) return sum + WRONG_KIND;
    const [key] = issue.path;
    return sum + (key !== undefined && !valueAt(value, [key]).isThere ? 1 : 0);
  }, 0);
}

/** The limit an issue names, as a phrase after "it must be"; undefined where the schema says it better. */
function limitOf(issue: Issue): string | undefined {
  if (issue.code === 'invalid_format' || issue.code === 'custom') return issue.message;
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  const [word, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
  if (issue.origin === 'string') return 'some text';
  return issue.origin === 'array' ? `a list of ${word} ${limit}` : undefined;
}

function valueAt(data: unknown, path: Path): { readonly isThere: boolean; readonly value: unknown } {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step))
      return { isThere: false, value: undefined };
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return { isThere: true, value };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** A value as a message shows it: short, and with what it is where that is easily mistaken. */
function sayValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'an empty map' : `a map with ${cut(sayList(keys, 6))}`;
  }
  return typeof value === 'number' ? `the number ${value}` : `${value === true ? 'true' : 'false'} (yes or no)`;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
