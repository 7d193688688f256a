import type { Place, Problem, Severity } from './problem.ts';

interface Form {
  /** The message: what, which value, the limit. Values stand as `{name}`. */
  readonly says: string;
  /** What to do about it. */
  readonly remedy: string;
  /** What it sinks to in a scenario whose status is draft. */
  readonly floor: Severity;
}

/**
 * Everything that can be wrong with the form of a file, found while it is read. `path` is the place in the file as an
 * author would say it ("nodes.3.goes"); `nearest` is the nearest known word in quotes, or "there is none".
 */
export const FORM = {
  'SC001-yaml': {
    says: 'This is not sound YAML: {what}.',
    remedy: 'Mend it here; look at the indentation, the quotes and the brackets.',
    floor: 'error',
  },
  'SC002-shape': { says: '{path} is {value}; it must be {expected}.', remedy: 'Mend the value.', floor: 'error' },
  'SC003-unknown-key': {
    says: '{path}: no key "{key}" is read here.',
    remedy: 'Mend the key (nearest: {nearest}) or take it out.',
    floor: 'error',
  },
  'SC004-unknown-target': {
    says: '{path}: "{id}" names no {what}.',
    remedy: 'Mend the id (nearest: {nearest}) or write what it names.',
    floor: 'error',
  },
  'SC005-unknown-speaker': {
    says: '{path}: "{who}" is not among the speakers.',
    remedy: 'Mend the name (nearest: {nearest}) or add the speaker.',
    floor: 'error',
  },
  'SC006-own-twin': {
    says: 'The call names itself, "{id}", as its twin.',
    remedy: 'Name the call it is to be compared with.',
    floor: 'error',
  },
  'SC007-no-last-resort': {
    says: '{path}: {what} has a condition, so there may come a time when none holds.',
    remedy: 'Leave one free of conditions, the last where the first that holds is taken.',
    floor: 'error',
  },
  'SC008-wrong-stage': {
    says: '{path}: "{stage}" is no stage of a {truth} call; they are {stages}.',
    remedy: 'Write one of these.',
    floor: 'error',
  },
  'SC009-choices-or-goes': {
    says: '{path} has {what}; a node has either choices, timed or not, or goes.',
    remedy: 'Give it just one of the two.',
    floor: 'error',
  },
  'SC010-missing-words': {
    says: 'words.{key} is missing; the original is "{own}".',
    remedy: 'Add its translation.',
    floor: 'warning',
  },
  'SC090-untranslated': {
    says: '{count} of {all} texts have no translation yet; the first is words.{key}.',
    remedy: 'Once the call stands, translate them here or by way of "words export".',
    floor: 'warning',
  },
  'SC011-orphan-words': {
    says: 'words.{key} belongs to nothing in the original.',
    remedy: 'Mend the key (nearest: {nearest}) or take it out.',
    floor: 'warning',
  },
  'SC012-five-checks': {
    says: '{path}: the check "{kind}" stands here {times}; each of {kinds} stands once.',
    remedy: 'Have it once.',
    floor: 'error',
  },
  'SC013-duplicate-id': {
    says: '{path}: "{id}" is already the id of {before}.',
    remedy: 'Give this one an id of its own.',
    floor: 'error',
  },
  'SC014-unknown-flag': {
    says: '{path}: the flag "{flag}" is not declared.',
    remedy: 'Mend the name (nearest: {nearest}) or declare it under flags.',
    floor: 'error',
  },
  'SC015-flag-value': {
    says: '{path}: "{value}" is no value of the flag "{flag}"; it takes {allowed}.',
    remedy: 'Write one of these.',
    floor: 'error',
  },
  'SC016-unknown-type': {
    says: 'The type "{type}" does not stand in catalogue.yaml.',
    remedy: 'Mend it (nearest: {nearest}) or describe the type in the catalogue.',
    floor: 'error',
  },
  'SC017-unknown-person': {
    says: '"{person}" has no card under people.',
    remedy: 'Mend the id (nearest: {nearest}) or write the card.',
    floor: 'error',
  },
  'SC018-unknown-word': {
    says: '{path}: {value} is no word of the list "{list}"; it has {words}.',
    remedy: 'Write one of these (nearest: {nearest}).',
    floor: 'error',
  },
  'SC019-unknown-asset': {
    says: '{path}: no {list} is drawn under the name {value}; there are {words}.',
    remedy: 'Write one of these (nearest: {nearest}).',
    floor: 'error',
  },
  'SC038-unknown-voice': {
    says: '{path}: nobody in the cast is called {value}; there are {words}.',
    remedy: 'Choose one of the cast (nearest: {nearest}).',
    floor: 'error',
  },
  'SC046-silence-leads-nowhere': {
    says: '{path} limits the time to reply, but silence leads nowhere.',
    remedy: 'Add goes: the node or ending that follows silence.',
    floor: 'error',
  },
  'SC047-missing-key': { says: '{path} lacks the key "{key}".', remedy: 'Add it: {expected}.', floor: 'error' },
  'SC068-not-text': { says: 'This is {what}, not text in UTF-8.', remedy: 'Save it as text in UTF-8.', floor: 'error' },
  'SC069-too-large': {
    says: 'The file has {size}; {most} is the most. A call has about 30 KB.',
    remedy: 'Split it, or take out what is no part of a call.',
    floor: 'error',
  },
  'SC070-too-deep': {
    says: 'Lists and maps stand here more than {most} deep in each other.',
    remedy: 'Write it flatter.',
    floor: 'error',
  },
  'SC071-aliases': {
    says: '{what} stands for something written elsewhere in the file; calls are written out.',
    remedy: 'Write it out here, or put quotes around a text that begins with & or *.',
    floor: 'error',
  },
} as const satisfies Readonly<Record<`SC${number}-${string}`, Form>>;

export type FormCode = keyof typeof FORM;

/** The names of the places `{…}` in a template. */
type Holes<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
export type FormValues<Code extends FormCode> = Readonly<
  Record<Holes<(typeof FORM)[Code]['says'] | (typeof FORM)[Code]['remedy']>, FormValue>
>;
/** A value of a message; a function where it costs time, so that it is made only for a problem that is told. */
type FormValue = string | number | (() => string);

/** Problems of one file that are told. Two hundred slips are one mistake made two hundred times, or no call at all. */
export const MOST_TOLD = 200;

/** Says a path as an author would: `nodes.3.goes`; the whole file where it is empty. */
export function sayPath(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || 'the file';
}

/** A value longer than this is cut: the longest list of words has 450 characters, a hostile key may have a million. */
const LONGEST = 500;

/** What was found, as a problem: its message is the table's with the values in place. */
export function formProblem<Code extends FormCode>(
  code: Code,
  place: Place,
  values: FormValues<Code>,
  isDraft = false,
): Problem {
  const { says, remedy, floor } = FORM[code];
  const message = `${says} ${remedy}`.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const given = (values as Readonly<Record<string, FormValue>>)[name] ?? whole;
    const value = String(typeof given === 'function' ? given() : given);
    return value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
  });
  const { file, line, column } = place;
  return { code, severity: isDraft ? floor : 'error', file, line, column, message };
}
