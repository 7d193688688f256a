import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import { explore, type Graph } from './explore.ts';
import { parsePlay } from './play.ts';
import type { Fault, Rule } from './rule.ts';
import { uncovered } from './rules/reach.ts';
import { RULES } from './rules.ts';

export interface PlayFile {
  readonly file: string;
  readonly ending: string;
  readonly text: string;
}

export interface Checked {
  readonly problems: readonly Problem[];
  readonly states: number;
  readonly edges: number;
  /** `<scenario>:<id>` of every node, choice, check, finding and ending no path reaches. */
  readonly uncovered: readonly string[];
}

/** Runs every rule over every scenario and gives all problems at once. */
export function checkScenarios(
  scenarios: readonly { readonly parsed: ParsedScenario; readonly plays: readonly PlayFile[] }[],
  rules: readonly Rule[] = RULES,
): Checked {
  const byId = new Map(scenarios.map(({ parsed }) => [parsed.scenario.id, parsed]));
  const problems: Problem[] = [];
  const missed: string[] = [];
  let states = 0;
  let edges = 0;
  for (const { parsed, plays } of scenarios) {
    const graph: Graph = explore(parsed.scenario);
    states += graph.states.length;
    edges += graph.edges;
    missed.push(...uncovered(parsed.scenario, graph).map((id) => `${parsed.scenario.id}:${id}`));
    const subject = {
      parsed,
      graph,
      twin: byId.get(parsed.scenario.twin) ?? null,
      plays: plays.map(({ file, ending, text }) => ({ file, ending, play: parsePlay(text) })),
    };
    for (const rule of rules) {
      for (const fault of rule.check(subject)) problems.push(problemOf(rule, fault, parsed));
    }
  }
  return { problems, states, edges, uncovered: missed };
}

function problemOf(rule: Rule, fault: Fault, parsed: ParsedScenario): Problem {
  const place = fault.elsewhere
    ? { file: fault.elsewhere.file, line: fault.elsewhere.line, column: 1 }
    : { file: parsed.source.file, ...parsed.source.place(fault.path) };
  return { code: rule.code, severity: rule.severity, ...place, message: fault.message };
}
