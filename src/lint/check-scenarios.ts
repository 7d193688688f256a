import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Place, Problem, Severity } from '../scenario/problem.ts';
import { LOCALES } from '../scenario/vocabulary.ts';
import { explore, type Graph } from './explore.ts';
import { parsePlay } from './play.ts';
import { type Fault, type Known, messageOf, type Rule, type SetRule, type Subject } from './rule.ts';
import { uncovered } from './rules/reach.ts';
import { RULES } from './rules.ts';

export interface PlayFile {
  readonly file: string;
  readonly ending: string;
  readonly text: string;
}

export interface Checked {
  readonly problems: readonly Problem[];
  /** States and moves of each scenario, by id. */
  readonly sizes: ReadonlyMap<string, { readonly states: number; readonly edges: number }>;
  /** `<scenario>:<id>` of every node, choice, check, finding and ending no path reaches. */
  readonly uncovered: readonly string[];
}

/** A scenario as it was read, with its plays. */
export interface Read {
  readonly parsed: ParsedScenario;
  readonly plays: readonly PlayFile[];
}

export const NOTHING_KNOWN: Known = {
  ids: new Set(),
  released: {},
  translated: {},
  lexicons: { 'zh-CN': {}, en: {} },
};

/**
 * Runs every rule over every scenario and gives all problems at once, by file and place. What has not changed since it was
 * last checked by the same rules is not checked again: the very same parsed scenario with the same twin, plays and past.
 */
export function checkScenarios(
  scenarios: readonly Read[],
  known: Known = NOTHING_KNOWN,
  rules: readonly Rule[] = RULES,
): Checked {
  const subjects = subjectsOf(scenarios, known);
  const problems = [
    ...subjects.flatMap((subject, i) => ownProblems(subject, scenarios[i]?.plays ?? [], rules)),
    ...rules.flatMap((rule) => (rule.scope === 'set' ? [...setProblems(rule, subjects)] : [])),
  ];
  const missed = subjects.flatMap(({ parsed: { scenario }, graph }) =>
    graph.complete ? uncovered(scenario, graph).map((id) => `${scenario.id}:${id}`) : [],
  );
  return {
    problems: problems.sort(byPlace),
    sizes: new Map(
      subjects.map(({ parsed, graph }) => [parsed.scenario.id, { states: graph.states.length, edges: graph.edges }]),
    ),
    uncovered: missed,
  };
}

const explored = new WeakMap<ParsedScenario, Graph>();

function subjectsOf(scenarios: readonly Read[], known: Known): readonly Subject[] {
  const byId = new Map(scenarios.map(({ parsed }) => [parsed.scenario.id, parsed]));
  return scenarios.map(({ parsed, plays }) => {
    const graph = explored.get(parsed) ?? explore(parsed.scenario);
    explored.set(parsed, graph);
    return {
      parsed,
      graph,
      twin: byId.get(parsed.scenario.twin) ?? null,
      plays: plays.map(({ file, ending, text }) => ({ file, ending, play: parsePlay(text) })),
      known,
    };
  });
}

/** What a scenario was last checked with, and what came of it. */
interface Remembered {
  readonly twin: ParsedScenario | null;
  readonly rules: readonly Rule[];
  readonly rest: string;
  readonly lexicons: Known['lexicons'];
  readonly problems: readonly Problem[];
}
const remembered = new WeakMap<ParsedScenario, Remembered>();

function ownProblems(subject: Subject, plays: readonly PlayFile[], rules: readonly Rule[]): readonly Problem[] {
  const { parsed, twin, known } = subject;
  const { id, twin: twinId } = parsed.scenario;
  const rest = JSON.stringify([plays, known.released[id], known.translated[id], known.ids.has(twinId)]);
  const before = remembered.get(parsed);
  if (before && before.twin === twin && before.rules === rules && before.rest === rest && sameWords(before, known))
    return before.problems;
  const problems = rules.flatMap((rule) => {
    if (rule.scope !== 'call' || (rule.wantsWholeGraph === true && !subject.graph.complete)) return [];
    return [...rule.check(subject)].flatMap((fault) => problemOf(rule, fault, parsed));
  });
  remembered.set(parsed, { twin, rules, rest, lexicons: known.lexicons, problems });
  return problems;
}

/** Lexicons are large: one that has not changed is the very same object. */
function sameWords({ lexicons }: Remembered, known: Known): boolean {
  return LOCALES.every((locale) => lexicons[locale] === known.lexicons[locale]);
}

function* setProblems(rule: SetRule, subjects: readonly Subject[]): Iterable<Problem> {
  for (const [subject, fault] of rule.check(subjects)) yield* problemOf(rule, fault, subject.parsed);
}

function problemOf(rule: Rule, fault: Fault, parsed: ParsedScenario): readonly Problem[] {
  // A draft may still be thin where its rule allows; it is told so, and nothing is stopped.
  const severity: Severity | 'off' = parsed.scenario.status === 'draft' ? rule.floor : rule.severity;
  if (severity === 'off') return [];
  const place: Place =
    'place' in fault
      ? fault.place
      : { file: parsed.source.file, ...parsed.source.place(fault.path, fault.atKey ?? false) };
  return [{ code: rule.code, severity, ...place, message: messageOf(rule, fault.values) }];
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code);
}
