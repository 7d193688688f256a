import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Place, Severity } from '../scenario/problem.ts';
import type { DraftCall } from '../scenario/schema.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import type { Lexicon } from '../speech/spoken-form.ts';
import type { Graph } from './explore.ts';
import type { Play } from './play.ts';

/** What a rule looks at: one scenario, its twin if there is one, everything it can do, and its plays. */
export interface Subject {
  readonly parsed: ParsedScenario;
  readonly twin: ParsedScenario | null;
  readonly graph: Graph;
  readonly plays: readonly { readonly file: string; readonly ending: string; readonly play: Play }[];
  readonly known: Known;
}

/** What is known beyond one scenario. */
export interface Known {
  /** Ids of all scenarios, those that could not be read included. */
  readonly ids: ReadonlySet<string>;
  /** Ids of the parts each scenario had at the last release, each with its kind ("node", "choice" …). */
  readonly released: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** For each scenario and locale, the hash of the original each word was translated from. */
  readonly translated: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** How words are said, in each language; empty where that is not known. */
  readonly lexicons: Readonly<Record<Locale, Lexicon>>;
}

/** What fills the places `{…}` of a rule's message. */
export type Values = Readonly<Record<string, string | number>>;

/** Something a rule found: where, in call.yaml by path or in another file by place, and the values of its message. */
export type Fault =
  | { readonly path: readonly PropertyKey[]; readonly atKey?: boolean; readonly values: Values }
  | { readonly place: Place; readonly values: Values };

/**
 * A sound piece of the sample pair (`sample/`) and the same piece broken. `file` is relative to the sample; `good` stands
 * in it just once; in `bad` a ▸ stands before the character the problem is told at. `also` makes further edits that
 * belong to it; where the problem shows in one of those, the ▸ stands there.
 */
export interface Example extends Edit {
  readonly also?: readonly Edit[];
}
export interface Edit {
  readonly file: string;
  readonly good: string;
  readonly bad: string;
}

interface About {
  /** `SC012-dead-end`; never renumbered, never used again for another rule. */
  readonly code: `SC${number}-${string}`;
  readonly severity: Severity;
  /** The least it can be made, and what it is while a scenario is a draft. "off" is silence. */
  readonly floor: Severity | 'off';
  /** What must be so, in one sentence for writers. */
  readonly holds: string;
  /** Why, in one or two sentences. */
  readonly because: string;
  /** The message: what, which value, the limit. Values stand as `{name}`. */
  readonly says: string;
  /** What to do about it. It closes the message. */
  readonly remedy: string;
  readonly example: Example;
}

/** Held while a file is read, by the scenario room; here stand its meaning and its example. */
export interface FormRule extends About {
  readonly scope: 'form';
}
/** Held against one scenario at a time. */
export interface CallRule extends About {
  readonly scope: 'call';
  /** True where an exploration cut short by its budget would tell falsehoods. */
  readonly wantsWholeGraph?: boolean;
  readonly check: (subject: Subject) => Iterable<Fault>;
}
/** Held against all scenarios together; each fault is told at one of them. */
export interface SetRule extends About {
  readonly scope: 'set';
  readonly check: (subjects: readonly Subject[]) => Iterable<readonly [Subject, Fault]>;
}
export type Rule = FormRule | CallRule | SetRule;

/** The rule's message with its values in place, and the remedy after it. */
export function messageOf(rule: Pick<About, 'says' | 'remedy'>, values: Values): string {
  return `${fill(rule.says, values)} ${fill(rule.remedy, values)}`;
}

function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const paths = new WeakMap<object, ReadonlyMap<string, readonly PropertyKey[]>>();

/** The path of the part with this id in a draft, e.g. ['nodes', 3, 'choices', 0]. */
export function pathOf(draft: object, id: string): readonly PropertyKey[] {
  let known = paths.get(draft);
  if (!known) {
    const found = new Map<string, readonly PropertyKey[]>();
    const visit = (value: unknown, path: readonly PropertyKey[]): void => {
      if (value === null || typeof value !== 'object') return;
      if (path.length > 0 && 'id' in value && typeof value.id === 'string' && !found.has(value.id))
        found.set(value.id, path);
      for (const [key, child] of Object.entries(value))
        visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    visit(draft, []);
    paths.set(draft, found);
    known = found;
  }
  return known.get(id) ?? [];
}

/** Parts of a word's key after its id that are keys of the same name in call.yaml. */
const OWN_KEYS: readonly string[] = ['title', 'what', 'detail', 'why', 'from'];

/** Where a word is written: in call.yaml for the scenario's own language, else in its overlay. */
export function atWord(
  { scenario, draft, overlays }: ParsedScenario,
  locale: Locale,
  key: string,
): { readonly path: readonly PropertyKey[] } | { readonly place: Place } {
  if (locale !== scenario.language) {
    const overlay = overlays.find((one) => one.file.endsWith(`words.${locale}.yaml`));
    return overlay ? { place: { file: overlay.file, ...overlay.place(['words', key]) } } : { path: [] };
  }
  return { path: pathOfWord(draft, key) };
}

function pathOfWord(draft: DraftCall, key: string): readonly PropertyKey[] {
  const [first = '', second] = key.split('.');
  if (first === 'reveal') return ['reveal', 'text'];
  if (first === 'speaker' && second !== undefined) return ['speakers', second, 'name'];
  if (Object.hasOwn(draft, first)) return second === undefined ? [first] : [first, second];
  const path = pathOf(draft, first);
  if (second !== undefined) return OWN_KEYS.includes(second) ? [...path, second] : path;
  if (path.includes('cues')) return [...path, 'quote'];
  return [...path, path[0] === 'checks' && path.length === 2 ? 'how' : 'text'];
}
